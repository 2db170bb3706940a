package relevo.app.myday;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import relevo.engagement.gate.Found;
import relevo.engagement.gate.GateVerdict;
import relevo.engagement.gate.Judged;
import relevo.engagement.owed.NextAct;
import relevo.engagement.owed.NextAct.Kind;

/** Which of the things found at a gate the next act clears: that one is the reason to show beside its button. */
final class Fit {
    private static final Set<Kind> MAILS =
            EnumSet.of(Kind.SEND_ACCOUNT_TEAM_MAIL, Kind.SEND_FOLLOW_UP, Kind.REPEAT_MOVE_MAIL, Kind.WAIT_FOR_MAIL);

    private Fit() {}

    /** The first that the act clears, else the first of all. */
    static Optional<Found> reason(NextAct act) {
        List<Found> found = found(act);
        return found.stream()
                .filter(each -> clears(each).contains(act.kind()))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** Whether usage has not reached the milestone yet; where the seats are unknown, that is to be mended first. */
    static boolean belowMilestone(NextAct act) {
        return found(act).stream()
                .anyMatch(each -> each instanceof Found.MilestoneNotReached below && below.needed() > 0);
    }

    private static List<Found> found(NextAct act) {
        GateVerdict gate = act.gate();
        return gate == null
                ? List.of()
                : gate.blocking().stream()
                        .flatMap(verdict -> verdict.because().stream())
                        .map(Judged.Leaf::found)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static Set<Kind> clears(Found found) {
        return switch (found) {
            case Found.NoApprovedRequest _ -> Set.of(Kind.WAIT_FOR_REQUEST);
            case Found.OtherMotion _ -> Set.of(Kind.WAIT_FOR_REQUEST);
            case Found.MilestoneNotCited _ -> Set.of(Kind.SIGN_NOTE);
            case Found.MilestoneNotReached _ -> Set.of(Kind.WAIT_FOR_MILESTONE);
            case Found.NoStandingSnapshot _ -> Set.of(Kind.SIGN_NOTE);
            case Found.NoAccountTeam _ -> Set.of(Kind.UPDATE_ACCOUNT_TEAM);
            case Found.NoWritableAccountTeam _ -> Set.of(Kind.UPDATE_ACCOUNT_TEAM);
            case Found.StaleContacts _ -> Set.of(Kind.UPDATE_ACCOUNT_TEAM);
            case Found.AbsenceNotRecorded _ -> Set.of();
            case Found.MailNotSent _ -> MAILS;
            case Found.MailNotAccepted _ -> MAILS;
            case Found.NotDocumented _ -> Set.of(Kind.SIGN_NOTE);
            case Found.OtherCategory _ -> Set.of(Kind.SIGN_NOTE);
            case Found.NotAttested _ -> Set.of(Kind.ATTEST);
            case Found.TaskOpen _ -> Set.of(Kind.COMPLETE_TASK);
            case Found.StatusOpen _ -> Set.of(Kind.COMPLETE_SERVICE);
            case Found.NotDiscussed _ -> Set.of(Kind.RECORD_DISCUSSION);
            case Found.OpenServices _ -> Set.of(Kind.COMPLETE_SERVICE);
            case Found.OpenMigrations _ -> Set.of(Kind.COMPLETE_TASK);
            case Found.NoneCompleted _ -> Set.of(Kind.REQUEST_MOVE);
            case Found.RequestUnderWay _ -> Set.of(Kind.WAIT_FOR_REQUEST);
            case Found.FurtherRequestExpected _ -> Set.of(Kind.REQUEST_MOVE);
            case Found.StillWaiting _ -> Set.of(Kind.WAIT_FOR_FURTHER_REQUEST);
            case Found.NoMove _ -> Set.of(Kind.REQUEST_MOVE);
            case Found.QueueOfOtherRegion _ -> Set.of();
            case Found.OtherDate _ -> Set.of(Kind.SET_NEXT_ACTION);
            case Found.NotParked _ -> Set.of(Kind.WAIT_FOR_ACCEPTANCE);
            case Found.ManagerAssigned _ -> Set.of(Kind.LEAVE_TENANT);
            case Found.EngagementOpen _ -> Set.of(Kind.LEAVE_TENANT);
        };
    }
}

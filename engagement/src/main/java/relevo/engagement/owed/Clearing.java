package relevo.engagement.owed;

import org.jspecify.annotations.Nullable;
import relevo.engagement.gate.Found;
import relevo.engagement.gate.Judged;
import relevo.engagement.id.TaskId;
import relevo.engagement.owed.NextAct.Kind;
import relevo.engagement.state.Answer;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** What one open leaf asks of the manager. */
record Clearing(
        Kind kind,
        @Nullable NoteCategory category,
        @Nullable Subject subject,
        @Nullable String statement,
        @Nullable TaskId task) {
    static Clearing of(Judged.Leaf leaf) {
        return switch (leaf.condition()) {
            case Condition.MotionIs _ -> by(Kind.WAIT_FOR_REQUEST);
            case Condition.RequestApproved _ -> by(Kind.WAIT_FOR_REQUEST);
            case Condition.MilestoneDocumented c ->
                leaf.found() instanceof Found.MilestoneNotReached
                        ? by(Kind.WAIT_FOR_MILESTONE)
                        : note(c.category(), Subject.MILESTONE);
            case Condition.SnapshotStands _ -> note(NoteCategory.TECHNICAL_ENABLEMENT, Subject.MILESTONE);
            case Condition.AccountTeamCurrent _ -> by(Kind.UPDATE_ACCOUNT_TEAM);
            case Condition.AccountTeamRecordedAbsent _ -> by(Kind.UPDATE_ACCOUNT_TEAM);
            case Condition.MessageAccepted c -> by(mail(c.kind(), leaf.found()));
            case Condition.NoteDocuments c -> note(c.category(), c.subject());
            case Condition.Attested c -> new Clearing(Kind.ATTEST, null, null, c.statement(), null);
            case Condition.TaskComplete c -> task(new TaskId(c.task()));
            case Condition.ClosingStatusSet _ -> by(Kind.COMPLETE_SERVICE);
            case Condition.DiscussionHeld _ -> by(Kind.RECORD_DISCUSSION);
            case Condition.EveryServiceClosed _ -> services(leaf.found());
            case Condition.OneCompletedOrReason _ -> by(Kind.REQUEST_MOVE);
            case Condition.NoRequestUnderWay _ -> by(Kind.WAIT_FOR_REQUEST);
            case Condition.FurtherRequestFiledOrReason _ ->
                by(leaf.found() instanceof Found.StillWaiting ? Kind.WAIT_FOR_FURTHER_REQUEST : Kind.REQUEST_MOVE);
            case Condition.MoveOpen _ -> by(Kind.REQUEST_MOVE);
            case Condition.QueueOfRegionOrReason _ -> by(Kind.WAIT_FOR_ACCEPTANCE);
            case Condition.NextActionDateSet _ -> by(Kind.SET_NEXT_ACTION);
            case Condition.QueueHolds _ -> by(Kind.WAIT_FOR_ACCEPTANCE);
            case Condition.ManagerLeft _ -> by(Kind.LEAVE_TENANT);
            case Condition.EngagementClosed _ -> by(Kind.LEAVE_TENANT);
        };
    }

    private static Clearing by(Kind kind) {
        return new Clearing(kind, null, null, null, null);
    }

    private static Clearing note(NoteCategory category, Subject subject) {
        return new Clearing(Kind.SIGN_NOTE, category, subject, null, null);
    }

    private static Clearing task(TaskId task) {
        return new Clearing(Kind.COMPLETE_TASK, null, null, null, task);
    }

    private static Clearing services(@Nullable Found found) {
        return found instanceof Found.OpenMigrations migrations ? task(migrations.task()) : by(Kind.NOTHING);
    }

    /** A refused mail is sent anew; one that is on its way, or in doubt and sent again by itself, is waited for. */
    private static Kind mail(MessageKind kind, @Nullable Found found) {
        boolean onItsWay =
                found instanceof Found.MailNotAccepted sent && sent.mail().count(Answer.REFUSED) == 0;
        if (onItsWay) {
            return Kind.WAIT_FOR_MAIL;
        }
        return switch (kind) {
            case ACCOUNT_TEAM -> Kind.SEND_ACCOUNT_TEAM_MAIL;
            case CUSTOMER_FOLLOW_UP -> Kind.SEND_FOLLOW_UP;
            case ASSIGNMENT_TEAM -> Kind.REPEAT_MOVE_MAIL;
        };
    }
}

package relevo.engagement.owed;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.gate.GateVerdict;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/**
 * What the manager does next for a service, or for the tenant as a whole.
 *
 * @param service null for an act of the whole tenant
 * @param gate the gate that the act leads to or goes through, judged; null where no gate is near
 * @param category of the note to sign, or null
 * @param subjects what that note should document, all at once
 * @param statements what to attest, all at once
 * @param task the task to complete, or null
 */
public record NextAct(
        Kind kind,
        @Nullable ServiceId service,
        @Nullable GateVerdict gate,
        @Nullable NoteCategory category,
        Set<Subject> subjects,
        Set<String> statements,
        @Nullable TaskId task) {
    public NextAct {
        subjects = Set.copyOf(subjects);
        statements = Set.copyOf(statements);
    }

    /** Whether the gate is open, so that the act can go through it at once. */
    public boolean ready() {
        return gate != null && gate.opens();
    }

    /** What keeps the gate shut; empty where it is open. */
    public List<CriterionVerdict> blocking() {
        return gate == null ? List.of() : gate.blocking();
    }

    /** The acts, in the order in which they are proposed where several are possible; waiting comes last. */
    public enum Kind {
        UPDATE_ACCOUNT_TEAM,
        COMPLETE_TASK,
        SEND_ACCOUNT_TEAM_MAIL,
        SEND_FOLLOW_UP,
        REPEAT_MOVE_MAIL,
        SET_NEXT_ACTION,
        ATTEST,
        SIGN_NOTE,
        START_PREPARING,
        PLAN_DISCUSSION,
        RECORD_DISCUSSION,
        COMPLETE_SERVICE,
        REQUEST_MOVE,
        LEAVE_TENANT,
        ACCEPT_OFFER,
        WAIT_FOR_REQUEST,
        WAIT_FOR_MILESTONE,
        WAIT_FOR_MAIL,
        WAIT_FOR_WITHDRAWAL,
        WAIT_FOR_FURTHER_REQUEST,
        WAIT_FOR_ACCEPTANCE,
        WAIT_FOR_TENANT,
        NOTHING;

        /** Whether somebody else is to act. */
        public boolean waits() {
            return compareTo(WAIT_FOR_REQUEST) >= 0;
        }
    }

    static NextAct of(Kind kind, @Nullable ServiceId service, @Nullable GateVerdict gate) {
        return new NextAct(kind, service, gate, null, Set.of(), Set.of(), null);
    }
}

package relevo.app.engagement;

import relevo.engagement.state.Attempt;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.Subject;

/** What a note about a service can document by now. */
record Ready(TenantState state, Service service) {
    boolean reached(Subject subject) {
        Progress progress = service.progress();
        return switch (subject.stage()) {
            case ANY -> true;
            case PREPARING -> progress.reachable() != null;
            case DISCUSSED -> progress.discussed() != null;
            case PARKING -> state.open().map(open -> open.parking()).isPresent();
        };
    }

    /** Whether the mail that the subject is about went to the outbox; true for subjects that are no mail. */
    boolean sent(Subject subject) {
        Attempt attempt = service.attempt();
        return switch (subject) {
            case ACCOUNT_TEAM_MAIL -> attempt.mails().containsKey(MessageKind.ACCOUNT_TEAM);
            case CUSTOMER_MAIL -> attempt.mails().containsKey(MessageKind.CUSTOMER_FOLLOW_UP);
            case MILESTONE,
                    ACCOUNT_TEAM_ABSENCE,
                    PREPARING_NEXT_STEPS,
                    OUTCOME,
                    FURTHER_SERVICES,
                    LATEST_STATUS,
                    FAQ_REVIEW,
                    NEXT_STEPS,
                    ASSIGNMENT_MAIL -> true;
        };
    }

    boolean attested(String statement) {
        return service.attempt().attested().containsKey(statement);
    }
}

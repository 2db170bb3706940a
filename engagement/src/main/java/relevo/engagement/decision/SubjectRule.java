package relevo.engagement.decision;

import java.util.Optional;
import relevo.engagement.state.Discussion;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.Subject;

/** What keeps a note from documenting a subject: it has not come about yet, or it is not so. */
final class SubjectRule {
    private final TenantState state;

    SubjectRule(TenantState state) {
        this.state = state;
    }

    Optional<Obstacle> obstacle(Subject subject, Service service) {
        return reached(subject.stage(), service.progress())
                ? untrue(subject, service)
                : Optional.of(Obstacle.SUBJECT_TOO_EARLY);
    }

    private boolean reached(Subject.Stage stage, Progress progress) {
        return switch (stage) {
            case ANY -> true;
            case PREPARING -> progress.reachable() != null;
            case DISCUSSED -> progress.discussed() != null;
            case PARKING -> true;
        };
    }

    private Optional<Obstacle> untrue(Subject subject, Service service) {
        return switch (subject) {
            case MILESTONE -> Optional.empty();
            case ACCOUNT_TEAM_MAIL -> sent(service, MessageKind.ACCOUNT_TEAM);
            case ACCOUNT_TEAM_ABSENCE -> so(state.accountTeam().recordedAbsent());
            case PREPARING_NEXT_STEPS -> Optional.empty();
            case OUTCOME -> Optional.empty();
            case FURTHER_SERVICES -> so(ready(service));
            case CUSTOMER_MAIL -> sent(service, MessageKind.CUSTOMER_FOLLOW_UP);
            case LATEST_STATUS -> Optional.empty();
            case FAQ_REVIEW -> Optional.empty();
            case NEXT_STEPS -> Optional.empty();
            case ASSIGNMENT_MAIL -> Optional.empty();
        };
    }

    private static boolean ready(Service service) {
        Discussion discussion = service.progress().discussed();
        return discussion != null && discussion.readyForAnother();
    }

    private static Optional<Obstacle> so(boolean so) {
        return so ? Optional.empty() : Optional.of(Obstacle.SUBJECT_NOT_TRUE);
    }

    private static Optional<Obstacle> sent(Service service, MessageKind kind) {
        return service.attempt().mails().containsKey(kind) ? Optional.empty() : Optional.of(Obstacle.MAIL_NOT_SENT_YET);
    }
}

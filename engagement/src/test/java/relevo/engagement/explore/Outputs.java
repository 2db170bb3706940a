package relevo.engagement.explore;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import relevo.engagement.event.ServiceEvent.ServiceCompleted;
import relevo.engagement.state.Attempt;
import relevo.engagement.state.Mail;
import relevo.engagement.state.NoteRef;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.Waiver;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** The outputs of a completed service, spelled out a second time, apart from the rules file and the judge. */
final class Outputs {
    private Outputs() {}

    static boolean met(Step step) {
        return step.events(ServiceCompleted.class).stream()
                .map(event -> step.before().service(event.service()).orElseThrow())
                .allMatch(Outputs::met);
    }

    private static boolean met(Service service) {
        if (!(service.progress() instanceof Progress.Discussed discussed)) {
            return false;
        }
        Attempt attempt = service.attempt();
        boolean ready = discussed.discussion().readyForAnother();
        return prepared(attempt, discussed.accountTeamReachable())
                && signed(attempt, "D-1", "cadence-held", "activities-reviewed", "readiness-asked", "faq-consulted")
                && accepted(attempt, MessageKind.CUSTOMER_FOLLOW_UP)
                && noted(attempt, "CO-1", NoteCategory.TECHNICAL_ENABLEMENT, Subject.OUTCOME)
                && (ready ? ready(attempt) : finished(attempt))
                && managed(attempt, "CO-8", Subject.FAQ_REVIEW, Subject.NEXT_STEPS)
                && signed(attempt, "CO-8", "faq-reviewed")
                && Stream.of(
                                List.of("K-2", "end-understood"),
                                List.of("K-3", "satisfied"),
                                List.of("KO-2", "knows-request"),
                                List.of("KO-3", "has-tools"))
                        .allMatch(pair -> signed(attempt, pair.getFirst(), pair.getLast()));
    }

    private static boolean prepared(Attempt attempt, boolean reachable) {
        return reachable
                ? accepted(attempt, MessageKind.ACCOUNT_TEAM) && managed(attempt, "PO-1", Subject.ACCOUNT_TEAM_MAIL)
                : managed(attempt, "PO-2", Subject.ACCOUNT_TEAM_ABSENCE, Subject.PREPARING_NEXT_STEPS)
                        && signed(attempt, "PO-2", "faq-reviewed-preparing");
    }

    private static boolean ready(Attempt attempt) {
        return signed(attempt, "D-2", "instructions-given", "form-demonstrated")
                && noted(attempt, "CO-2", NoteCategory.TECHNICAL_ENABLEMENT, Subject.FURTHER_SERVICES);
    }

    private static boolean finished(Attempt attempt) {
        return managed(attempt, "CO-3", Subject.CUSTOMER_MAIL) && managed(attempt, "CO-4", Subject.LATEST_STATUS);
    }

    private static boolean managed(Attempt attempt, String criterion, Subject... subjects) {
        return Stream.of(subjects)
                .allMatch(subject -> noted(attempt, criterion, NoteCategory.ENGAGEMENT_MANAGEMENT, subject));
    }

    private static boolean noted(Attempt attempt, String criterion, NoteCategory category, Subject subject) {
        NoteRef note = attempt.notes().get(subject);
        return (note != null && note.category() == category) || waived(attempt, criterion);
    }

    private static boolean signed(Attempt attempt, String criterion, String... statements) {
        return attempt.attested().keySet().containsAll(Set.of(statements)) || waived(attempt, criterion);
    }

    /** A waiver never stands in for a mail's acceptance. */
    private static boolean accepted(Attempt attempt, MessageKind kind) {
        Mail mail = attempt.mails().get(kind);
        return mail != null && mail.accepted();
    }

    private static boolean waived(Attempt attempt, String criterion) {
        Waiver waiver = attempt.waivers().get(criterion);
        return waiver != null && waiver.granted() && !waiver.askedBy().equals(waiver.grantedBy());
    }
}

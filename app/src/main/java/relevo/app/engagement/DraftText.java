package relevo.app.engagement;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import relevo.app.sentence.Speech;
import relevo.engagement.gate.MilestoneRule;
import relevo.engagement.state.Discussion;
import relevo.engagement.state.Mail;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Service;
import relevo.engagement.state.Snapshot;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** Drafts the text of a note from what is on record; each subject contributes its lines. */
final class DraftText {
    private final Speech speech;
    private final TenantState state;
    private final Service service;
    private final @Nullable Snapshot snapshot;

    DraftText(Speech speech, TenantState state, Service service, MilestoneRule rule, @Nullable Reading citable) {
        this.speech = speech;
        this.state = state;
        this.service = service;
        this.snapshot = citable == null ? null : rule.snapshot(state.profile(), service, citable);
    }

    String of(NoteCategory category, Set<Subject> subjects) {
        String body = subjects.stream().sorted().map(this::lines).collect(Collectors.joining("\n"));
        boolean concerns = category == NoteCategory.TECHNICAL_ENABLEMENT;
        return concerns ? body + "\n" + text("concerns") + "\n" + text(next(subjects)) : body;
    }

    private static String next(Set<Subject> subjects) {
        return subjects.contains(Subject.MILESTONE) ? "next-prepare" : "next-complete";
    }

    private String lines(Subject subject) {
        return switch (subject) {
            case MILESTONE -> milestone();
            case ACCOUNT_TEAM_MAIL -> text("account-team-mail", service.name(), recipients(MessageKind.ACCOUNT_TEAM));
            case ACCOUNT_TEAM_ABSENCE -> absence();
            case PREPARING_NEXT_STEPS -> text("preparing-next-steps");
            case OUTCOME -> outcome();
            case FURTHER_SERVICES ->
                text("further-services", speech.list(discussion().readyFor()))
                        + (attested("form-demonstrated") ? " " + text("form-demonstrated") : "");
            case CUSTOMER_MAIL -> text("customer-mail", recipients(MessageKind.CUSTOMER_FOLLOW_UP));
            case LATEST_STATUS ->
                text("latest-status", service.name(), speech.date(discussion().held()));
            case FAQ_REVIEW -> text("faq-review");
            case NEXT_STEPS -> text("next-steps");
            case ASSIGNMENT_MAIL -> assignment();
        };
    }

    private String milestone() {
        Snapshot s = Objects.requireNonNull(snapshot);
        return text(
                "milestone",
                service.name(),
                s.activeUsers(),
                s.needed(),
                s.customerSeats(),
                s.source(),
                speech.date(s.asOf()));
    }

    private String absence() {
        var team = state.accountTeam();
        if (team.unknown() && team.notManaged()) {
            return text("absence-both");
        }
        return text(team.unknown() ? "absence-unknown" : "absence-not-managed");
    }

    private String outcome() {
        Discussion held = discussion();
        return held.readyForAnother()
                ? text("outcome-ready", service.name(), speech.date(held.held()))
                : text("outcome-done", service.name(), speech.date(held.held()));
    }

    private String assignment() {
        var parking =
                Objects.requireNonNull(state.open().map(open -> open.parking()).orElse(null));
        return text("assignment-mail", speech.date(parking.nextAction()));
    }

    private Discussion discussion() {
        return Objects.requireNonNull(service.progress().discussed());
    }

    /** A draft claims nothing that is not on record. */
    private boolean attested(String statement) {
        return service.attempt().attested().containsKey(statement);
    }

    private int recipients(MessageKind kind) {
        Mail mail = service.attempt().mails().get(kind);
        return mail == null ? 0 : mail.answers().size();
    }

    private String text(String key, Object... details) {
        return speech.text("engagement.draft." + key, details);
    }
}

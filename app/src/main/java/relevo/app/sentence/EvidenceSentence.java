package relevo.app.sentence;

import relevo.engagement.gate.Evidence;
import relevo.engagement.state.AccountTeam;
import relevo.engagement.state.NoteRef;
import relevo.engagement.state.Snapshot;

/** Says which record meets a criterion. */
public final class EvidenceSentence {
    private final Speech speech;

    public EvidenceSentence(Speech speech) {
        this.speech = speech;
    }

    public String of(Evidence evidence) {
        return switch (evidence) {
            case Evidence.ApprovedRequest e ->
                text("approved-request", e.intake().motion());
            case Evidence.CitedSnapshot e -> cited(e.snapshot(), e.note());
            case Evidence.StandingSnapshot e -> snapshot(e.snapshot());
            case Evidence.CurrentContacts e ->
                text("current-contacts", e.contacts().size(), speech.date(e.confirmed()));
            case Evidence.RecordedAbsence e -> absence(e.accountTeam());
            case Evidence.AcceptedMail e ->
                text(
                        "accepted-mail",
                        speech.word(e.mail().kind()),
                        e.mail().answers().size());
            case Evidence.SignedNote e -> note(e.note());
            case Evidence.SignedStatement e ->
                text(
                        "signed-statement",
                        speech.statement(e.statement()),
                        speech.person(e.attestation().by()),
                        speech.moment(e.attestation().at()));
            case Evidence.CompletedTask e -> text("completed-task", e.task().value());
            case Evidence.ClosingStatus e -> text("closing-status", speech.word(e.status()));
            case Evidence.HeldDiscussion e ->
                text("held-discussion", speech.date(e.discussion().held()));
            case Evidence.ClosedServices e ->
                text(
                        "closed-services",
                        speech.services(e.services()),
                        e.services().size());
            case Evidence.GivenReason _ -> text("given-reason");
            case Evidence.CheckedRequests e -> text("checked-requests", speech.date(e.on()));
            case Evidence.NothingFurther _ -> text("nothing-further");
            case Evidence.WaitedUntil e -> text("waited-until", speech.date(e.date()));
            case Evidence.OpenMove _ -> text("open-move");
            case Evidence.NamedQueue e -> text("named-queue", speech.queue(e.queue()));
            case Evidence.ParkingDate e -> text("parking-date", speech.date(e.date()));
            case Evidence.NobodyAssigned _ -> text("nobody-assigned");
            case Evidence.EndedEngagement _ -> text("ended-engagement");
        };
    }

    private String cited(Snapshot snapshot, NoteRef note) {
        return text("cited-snapshot", snapshot(snapshot), speech.person(note.by()), speech.moment(note.at()));
    }

    private String snapshot(Snapshot snapshot) {
        return text(
                "snapshot",
                snapshot.activeUsers(),
                snapshot.needed(),
                snapshot.source(),
                speech.date(snapshot.asOf()),
                snapshot.customerSeats());
    }

    private String note(NoteRef note) {
        return text("signed-note", speech.word(note.category()), speech.person(note.by()), speech.moment(note.at()));
    }

    private String absence(AccountTeam team) {
        if (team.unknown() && team.notManaged()) {
            return text("absence-both");
        }
        return team.unknown() ? text("absence-unknown") : text("absence-not-managed");
    }

    private String text(String key, Object... details) {
        return speech.text("evidence." + key, details);
    }
}

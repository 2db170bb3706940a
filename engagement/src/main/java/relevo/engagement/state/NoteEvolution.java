package relevo.engagement.state;

import relevo.engagement.event.NoteEvent;
import relevo.engagement.event.NoteEvent.NoteSigned;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** Folds signed notes: each becomes evidence of what it documents. */
final class NoteEvolution {
    private NoteEvolution() {}

    static TenantState evolve(TenantState state, NoteEvent event, Recorded recorded) {
        return switch (event) {
            case NoteSigned e -> signed(state, e, recorded);
        };
    }

    private static TenantState signed(TenantState state, NoteSigned event, Recorded recorded) {
        NoteRef note = new NoteRef(event.note(), event.category(), by(recorded), recorded.at());
        TenantState next = event.category() == NoteCategory.ENGAGEMENT_MANAGEMENT ? noted(state, recorded) : state;
        for (ServiceId id : event.services()) {
            Service service = Evolution.service(next, id);
            next = next.with(service.with(noted(service.attempt(), event, note)));
        }
        return event.subjects().contains(Subject.ASSIGNMENT_MAIL) ? citedForMove(next, note) : next;
    }

    private static TenantState noted(TenantState state, Recorded recorded) {
        return state.open()
                .map(open -> state.with((Chapter) open.noted(recorded.at())))
                .orElse(state);
    }

    private static Attempt noted(Attempt attempt, NoteSigned event, NoteRef note) {
        Attempt next = event.snapshot() == null ? attempt : attempt.cited(event.snapshot());
        for (Subject subject : event.subjects()) {
            next = subject == Subject.ASSIGNMENT_MAIL ? next : next.noted(subject, note);
        }
        return next;
    }

    private static TenantState citedForMove(TenantState state, NoteRef note) {
        Chapter.Open open = Evolution.open(state);
        Chapter.Parked parking = open.parking();
        if (parking == null) {
            throw new IllegalStateException("A note cites a mail to the assignment team that was never sent");
        }
        return state.with((Chapter) open.parking(parking.with(note)));
    }

    private static PersonId by(Recorded recorded) {
        PersonId by = recorded.by();
        if (by == null) {
            throw new IllegalStateException("A note is signed by a person");
        }
        return by;
    }
}

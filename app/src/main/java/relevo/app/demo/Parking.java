package relevo.app.demo;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import relevo.app.people.Person;
import relevo.engagement.command.CustodyCommand.AcceptMove;
import relevo.engagement.command.CustodyCommand.DeclineMove;
import relevo.engagement.command.CustodyCommand.LeaveTenant;
import relevo.engagement.command.CustodyCommand.OfferTenant;
import relevo.engagement.command.CustodyCommand.WaitForRequest;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.PersonId;
import relevo.engagement.state.Move;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** The tenant goes to its queue, and from hand to hand. */
final class Parking {
    private final Part part;
    private final Company company;
    private final Teller teller;
    private final Letters letters;

    Parking(Company company, Part part, Teller teller, Letters letters) {
        this.company = company;
        this.part = part;
        this.teller = teller;
        this.letters = letters;
    }

    private Person manager() {
        return company.person(part.manager());
    }

    void waitForRequest(int days) {
        teller.writes(
                manager(),
                writing -> List.of(new WaitForRequest(teller.day(-days), teller.writes(writing, "why.waiting"))));
    }

    void requestMove(int daysAgo) {
        teller.daysAgo(daysAgo);
        letters.move(manager(), null);
    }

    void decline(int daysAgo) {
        teller.daysAgo(daysAgo);
        var move = move();
        teller.writes(
                company.team(part.region()),
                writing -> List.of(new DeclineMove(move, teller.writes(writing, "why.declined"))));
    }

    void accept(int daysAgo) {
        teller.daysAgo(daysAgo);
        var move =
                (Move.Parking) Objects.requireNonNull(teller.state().custody().move());
        teller.does(company.team(part.region()), new AcceptMove(move.id(), move.queue(), null));
    }

    void noteMove() {
        letters.note(
                manager(),
                NoteCategory.ENGAGEMENT_MANAGEMENT,
                null,
                Set.of(Subject.ASSIGNMENT_MAIL),
                null,
                "note.move",
                part.name());
    }

    void leave(int daysAgo) {
        teller.daysAgo(daysAgo).does(manager(), new LeaveTenant());
    }

    void offer(int daysAgo) {
        teller.daysAgo(daysAgo);
        var to = company.person("bruno.salvatierra@faro.example");
        teller.does(company.team(part.region()), new OfferTenant(letters.newMove(), new PersonId(to.id())));
    }

    private MoveId move() {
        return Objects.requireNonNull(teller.state().custody().move()).id();
    }
}

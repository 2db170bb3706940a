package relevo.app.engagement;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.journal.Outcome;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.engagement.command.CustodyCommand.AcceptMove;
import relevo.engagement.command.CustodyCommand.AcceptOffer;
import relevo.engagement.command.CustodyCommand.CancelMove;
import relevo.engagement.command.CustodyCommand.DeclineMove;
import relevo.engagement.command.CustodyCommand.DeclineOffer;
import relevo.engagement.command.CustodyCommand.LeaveTenant;
import relevo.engagement.command.CustodyCommand.OfferTenant;
import relevo.engagement.command.CustodyCommand.ReplaceManager;
import relevo.engagement.command.CustodyCommand.WaitForRequest;
import relevo.engagement.command.TenantCommand.SetNextAction;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.state.NextAction;

/** The acts on who holds a tenant, each as the command it stands for. */
@Component
class CustodyActs {
    private final Acts acts;
    private final People people;
    private final Takers takers;
    private final Transactions transactions;

    CustodyActs(Acts acts, People people, Takers takers, Transactions transactions) {
        this.acts = acts;
        this.people = people;
        this.takers = takers;
        this.transactions = transactions;
    }

    Outcome waitFor(Ask ask, UUID tenant, Given.Until given) {
        var until = Checked.date(given.until(), "until");
        String why = Checked.optional(given.reason(), "reason");
        return acts.act(ask, tenant, writing -> List.of(new WaitForRequest(until, ServiceActs.kept(writing, why))));
    }

    Outcome decline(Ask ask, UUID tenant, UUID move, Given.Why given) {
        String why = Checked.text(given.reason(), "reason");
        return acts.act(ask, tenant, writing -> List.of(new DeclineMove(new MoveId(move), writing.keep(why))));
    }

    Outcome cancel(Ask ask, UUID tenant, UUID move, Given.Why given) {
        String why = Checked.text(given.reason(), "reason");
        return acts.act(ask, tenant, writing -> List.of(new CancelMove(new MoveId(move), writing.keep(why))));
    }

    Outcome accept(Ask ask, UUID tenant, UUID move, Given.Queue given) {
        var queue = new QueueId(Checked.text(given.queue(), "queue"));
        String why = Checked.optional(given.reason(), "reason");
        return acts.act(
                ask,
                tenant,
                writing -> List.of(new AcceptMove(new MoveId(move), queue, ServiceActs.kept(writing, why))));
    }

    Outcome leave(Ask ask, UUID tenant) {
        return acts.act(ask, tenant, new LeaveTenant());
    }

    Outcome offer(Ask ask, UUID tenant, Given.Manager given) {
        var person = taker(ask, tenant, given);
        return acts.act(ask, tenant, new OfferTenant(new MoveId(Ids.next()), person));
    }

    Outcome acceptOffer(Ask ask, UUID tenant, UUID move) {
        return acts.act(ask, tenant, new AcceptOffer(new MoveId(move)));
    }

    Outcome declineOffer(Ask ask, UUID tenant, UUID move, Given.Why given) {
        String why = Checked.text(given.reason(), "reason");
        return acts.act(ask, tenant, writing -> List.of(new DeclineOffer(new MoveId(move), writing.keep(why))));
    }

    Outcome replace(Ask ask, UUID tenant, Given.Manager given) {
        var person = taker(ask, tenant, given);
        String why = Checked.text(given.reason(), "reason");
        return acts.act(ask, tenant, writing -> List.of(new ReplaceManager(person, writing.keep(why))));
    }

    /** Who can hold the tenant: somebody there is, an engagement manager, and of a house that may have it. */
    private PersonId taker(Ask ask, UUID tenant, Given.Manager given) {
        UUID person = Checked.required(given.person(), "person");
        return acts.sees(ask, tenant)
                ? transactions.reading(ask.person().reader(), () -> checked(person, tenant))
                : new PersonId(person);
    }

    private PersonId checked(UUID person, UUID tenant) {
        var known = people.find(person)
                .filter(Person::active)
                .orElseThrow(() -> new Unfit("person", "engagement.unfit.no-such-person"));
        if (!takers.includes(person, tenant)) {
            throw new Unfit("person", "engagement.unfit.no-taker", known.name());
        }
        return new PersonId(person);
    }

    Outcome next(Ask ask, UUID tenant, Given.Next given) {
        var date = Checked.date(given.date(), "date");
        if (date.isBefore(acts.today(ask, tenant))) {
            throw new Unfit(
                    "date",
                    "engagement.unfit.past",
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(ask.language())
                            .format(date));
        }
        String what = Checked.optional(given.what(), "what");
        var owner = new PersonId(ask.person().person());
        return acts.act(
                ask,
                tenant,
                writing -> List.of(new SetNextAction(new NextAction(date, ServiceActs.kept(writing, what), owner))));
    }
}

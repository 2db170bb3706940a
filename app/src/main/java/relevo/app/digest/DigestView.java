package relevo.app.digest;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import relevo.app.Settings;
import relevo.app.database.Transactions;
import relevo.app.message.MailRoute;
import relevo.app.message.PersonalMails;
import relevo.app.people.People;
import relevo.app.web.SignedIn;

/** What a person sees and does of their own digest; page and API ask the same. */
@Component
class DigestView {
    private final Digests digests;
    private final People people;
    private final MailRoute route;
    private final Settings settings;
    private final Transactions transactions;
    private final Clock clock;

    DigestView(
            Digests digests,
            People people,
            MailRoute route,
            Settings settings,
            Transactions transactions,
            Clock clock) {
        this.digests = digests;
        this.people = people;
        this.route = route;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    DigestPage of(SignedIn me) {
        Prepared prepared = prepare(me);
        Optional<PersonalMails.Sent> sent = digests.sent(prepared);
        return new DigestPage(
                prepared.digest().items(),
                prepared.subject(),
                prepared.body(),
                sent.orElse(null),
                route.open(),
                settings.demo(),
                Morning.next(prepared.choice().zone(), clock.instant(), sent.isPresent()));
    }

    /** Sends today's now, in place of the one of the morning; false where nothing can or need be sent. */
    boolean send(SignedIn me) {
        Prepared prepared = prepare(me);
        return route.open() && prepared.digest().items() > 0 && digests.queue(prepared, me.reader());
    }

    private Prepared prepare(SignedIn me) {
        return digests.prepare(
                transactions.reading(me.reader(), () -> people.find(me.person()).orElseThrow()));
    }
}

package relevo.app.journal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import relevo.app.journal.Decided.Agreed;
import relevo.app.journal.Decided.Declined;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal.OutOfPlace;

/** Carries out commands on a registered tenant, within a transaction. */
@Component
class Handling {
    private final Journal journal;
    private final Answers answers;
    private final Domains domains;
    private final Moment moment;
    private final Aftermath aftermath;

    Handling(Journal journal, Answers answers, Domains domains, Moment moment, Aftermath aftermath) {
        this.journal = journal;
        this.answers = answers;
        this.domains = domains;
        this.moment = moment;
        this.aftermath = aftermath;
    }

    Outcome handle(Asked asked) {
        Optional<StateRow> row = journal.lock(asked);
        return row.map(found -> found.repeated() ? answered(asked) : handle(asked, found))
                .orElseGet(() -> answered(asked));
    }

    /** Who has left a tenant does not see it any more, but is told again that they left. */
    private Outcome answered(Asked asked) {
        return answers.to(asked).orElseGet(Outcome.Unknown::new);
    }

    private Outcome handle(Asked asked, StateRow row) {
        boolean stale = asked.expected() != null && asked.expected() != row.version();
        return stale ? new Outcome.Stale(row.version()) : decide(asked, row);
    }

    private Outcome decide(Asked asked, StateRow row) {
        var deciding = moment.deciding(asked, row.state());
        return switch (deciding.decide()) {
            case Agreed agreed -> append(asked, row, deciding.append(row, agreed));
            case Declined(var why) -> new Outcome.Refused(why, row.state());
        };
    }

    private Outcome append(Asked asked, StateRow row, Appended appended) {
        String domain = appended.after().profile().domain();
        if (!domains.change(row.state().profile().domain(), domain, asked.tenant())) {
            return new Outcome.Refused(new OutOfPlace(Obstacle.ALREADY_REGISTERED, domain), row.state());
        }
        if (!journal.append(appended)) {
            return answered(asked);
        }
        aftermath.follow(appended);
        return appended.done();
    }
}

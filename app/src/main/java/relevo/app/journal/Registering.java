package relevo.app.journal;

import org.springframework.stereotype.Component;
import relevo.app.journal.Decided.Agreed;
import relevo.app.journal.Decided.Declined;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal.OutOfPlace;

/** Takes tenants in, within a transaction. */
@Component
class Registering {
    private final Journal journal;
    private final Answers answers;
    private final Domains domains;
    private final Moment moment;
    private final Access access;
    private final Aftermath aftermath;

    Registering(Journal journal, Answers answers, Domains domains, Moment moment, Access access, Aftermath aftermath) {
        this.journal = journal;
        this.answers = answers;
        this.domains = domains;
        this.moment = moment;
        this.access = access;
        this.aftermath = aftermath;
    }

    Outcome register(Asked asked) {
        return answers.to(asked).orElseGet(() -> decide(asked));
    }

    private Outcome decide(Asked asked) {
        var deciding = moment.deciding(asked, null);
        return switch (deciding.decide()) {
            case Agreed agreed -> begin(asked, deciding.begin(agreed));
            case Declined(var why) -> new Outcome.Refused(why, null);
        };
    }

    private Outcome begin(Asked asked, Appended appended) {
        String domain = appended.after().profile().domain();
        if (!domains.claim(domain, asked.tenant())) {
            return taken(asked, domain);
        }
        if (!journal.register(appended)) {
            domains.release(domain, asked.tenant());
            return taken(asked, asked.tenant().toString());
        }
        access.begin(appended, asked.acting().reader());
        journal.begin(appended, aftermath.calls(appended));
        aftermath.follow(appended);
        return appended.done();
    }

    /** Somebody was first; the same command a moment ago gets the answer that it got then. */
    private Outcome taken(Asked asked, String what) {
        return answers.to(asked)
                .orElseGet(() -> new Outcome.Refused(new OutOfPlace(Obstacle.ALREADY_REGISTERED, what), null));
    }
}

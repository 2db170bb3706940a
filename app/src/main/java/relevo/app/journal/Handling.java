package relevo.app.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import relevo.app.journal.Decided.Agreed;
import relevo.app.journal.Decided.Declined;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal.OutOfPlace;
import relevo.engagement.state.TenantState;

/** Carries out commands on a registered tenant. */
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

    /**
     * What a command comes to on the state that is known, decided before the database is asked; nothing where none is known, or
     * where the answer is anything but events for the journal: then it is decided anew on what the database has.
     */
    Optional<Appended> foresee(Asked asked) {
        return journal.known(asked.tenant())
                .filter(known -> asked.expected() == null || asked.expected() == known.version())
                .flatMap(known -> askable(asked, known));
    }

    /** What can't be asked on the state that is known may have been asked and answered before; the database tells. */
    private Optional<Appended> askable(Asked asked, StateRow known) {
        try {
            return foresee(asked, known);
        } catch (DataAccessException unreachable) {
            throw unreachable;
        } catch (RuntimeException notAskable) {
            return Optional.empty();
        }
    }

    private Optional<Appended> foresee(Asked asked, StateRow known) {
        var deciding = moment.deciding(asked, known.state());
        return deciding.decide() instanceof Agreed agreed
                        && !agreed.events().isEmpty()
                        && domain(agreed.after()).equals(domain(known.state()))
                ? Optional.of(deciding.append(known, agreed))
                : Optional.empty();
    }

    /** Whether one statement does all that is foreseen. */
    boolean standsAlone(Appended foreseen) {
        return !aftermath.follows(foreseen);
    }

    /** Carries it out without a transaction around it; nothing where it isn't so any more. */
    Optional<Outcome> alone(Asked asked, Appended foreseen) {
        if (!journal.appendToKnown(asked.acting().reader(), foreseen, calls(asked, foreseen))) {
            return Optional.empty();
        }
        aftermath.committed(foreseen);
        return Optional.of(foreseen.done());
    }

    /** Carries out a command in a transaction, as foreseen where it still is so. */
    Outcome handle(Asked asked, Optional<Appended> foreseen) {
        return foreseen.filter(
                        appended -> journal.appendToKnown(asked.acting().reader(), appended, calls(asked, appended)))
                .map(this::followed)
                .orElseGet(() -> handle(asked));
    }

    private List<Call> calls(Asked asked, Appended appended) {
        return Stream.concat(asked.along().stream(), aftermath.calls(appended).stream())
                .toList();
    }

    private Outcome followed(Appended appended) {
        aftermath.follow(appended);
        return appended.done();
    }

    private Outcome handle(Asked asked) {
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
        String domain = domain(appended.after());
        if (!domains.change(domain(row.state()), domain, asked.tenant())) {
            return new Outcome.Refused(new OutOfPlace(Obstacle.ALREADY_REGISTERED, domain), row.state());
        }
        if (!journal.append(appended, calls(asked, appended))) {
            return answered(asked);
        }
        return followed(appended);
    }

    private static String domain(TenantState state) {
        return state.profile().domain();
    }
}

package relevo.engagement.replay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Actor;
import relevo.engagement.Role;
import relevo.engagement.command.Command;
import relevo.engagement.command.Order;
import relevo.engagement.command.RequestCommand.ApproveRequest;
import relevo.engagement.command.ServiceCommand.OpenReview;
import relevo.engagement.command.ServiceCommand.ReachMilestone;
import relevo.engagement.decision.Decider;
import relevo.engagement.decision.Decision;
import relevo.engagement.decision.Refusal;
import relevo.engagement.event.Event;
import relevo.engagement.event.Recorded;
import relevo.engagement.gate.GateVerdict;
import relevo.engagement.id.OrganisationId;
import relevo.engagement.replay.Replayed.Misfit;
import relevo.engagement.replay.Replayed.Why;
import relevo.engagement.state.Evolution;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rules;

/** One command of a history, asked again. */
final class Turn {
    private static final OrganisationId ANY = new OrganisationId(new java.util.UUID(0, 0));

    private final Rules rules;
    private final TenantState before;
    private final List<Recorded> rest;
    private final boolean pinned;
    private TenantState after;
    private int length;
    private @Nullable Command command;

    Turn(Rules rules, TenantState before, List<Recorded> rest) {
        this.rules = rules;
        this.before = before;
        this.rest = rest;
        this.pinned = before.open().isPresent();
        this.after = before;
    }

    /** Null where it can have been so. */
    @Nullable
    Replayed play() {
        try {
            return asked();
        } catch (RuntimeException impossible) { // the fold throws at what can't follow
            return misfit(0, new Why.Impossible());
        }
    }

    TenantState after() {
        return after;
    }

    /** How many events the command recorded. */
    int length() {
        return length;
    }

    Optional<GateVerdict> passed() {
        return Optional.ofNullable(command)
                .flatMap(asked -> new GateBehind(rules, before, rest.getFirst().at()).verdict(asked));
    }

    private @Nullable Replayed asked() {
        List<Command> possible = Behind.commands(before, rest);
        if (possible.isEmpty()) {
            return misfit(0, new Why.Alone());
        }
        Decision decision = decide(possible.getFirst());
        for (Command other : possible.subList(1, possible.size())) {
            decision = decision instanceof Decision.Refused ? decide(other) : decision;
        }
        return switch (decision) {
            case Decision.Accepted(List<Event> decided) -> compared(decided);
            case Decision.Refused(var why)
            when once(why) -> compared(List.of(rest.getFirst().event()));
            case Decision.Refused(var why) -> misfit(0, new Why.Refused(why));
        };
    }

    private boolean once(Refusal why) {
        return why instanceof Refusal.OutOfPlace place
                && Once.taken(rest.getFirst().event(), place.obstacle());
    }

    private Decision decide(Command asked) {
        command = asked;
        return new Decider(rules)
                .decide(before, new Order(actor(), rest.getFirst().at(), asked));
    }

    private Actor actor() {
        var by = rest.getFirst().by();
        return by == null ? new Actor.Clockwork() : new Actor.Person(by, ANY, Set.of(Role.values()));
    }

    private @Nullable Replayed compared(List<Event> decided) {
        if (decided.isEmpty() && !undecidable()) {
            return misfit(0, new Why.Otherwise(null));
        }
        for (int place = 0; place < decided.size(); place++) {
            if (place >= rest.size()
                    || !same(decided.get(place), rest.get(place).event())) {
                return misfit(Math.min(place, rest.size() - 1), new Why.Otherwise(decided.get(place)));
            }
        }
        return folded(Math.max(1, decided.size()));
    }

    /** Outside of an open engagement other rules may have been in force, by which a reading counted. */
    private boolean undecidable() {
        return !pinned && (command instanceof ReachMilestone || command instanceof OpenReview);
    }

    /**
     * Outside of an open engagement other rules may have set other dates and figures; the approval that opens one is decided by
     * those that it pins.
     */
    private boolean same(Event decided, Event told) {
        boolean ruled = pinned || command instanceof ApproveRequest;
        return ruled ? decided.equals(told) : decided.getClass() == told.getClass();
    }

    private @Nullable Replayed folded(int events) {
        length = events;
        for (Recorded recorded : rest.subList(0, events)) {
            after = Evolution.evolve(after, recorded);
        }
        return null;
    }

    private static Misfit misfit(int place, Why why) {
        return new Misfit(place, why);
    }
}

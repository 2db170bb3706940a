package relevo.app.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.Decided.Agreed;
import relevo.app.journal.Decided.Declined;
import relevo.engagement.Actor;
import relevo.engagement.Text;
import relevo.engagement.command.Command;
import relevo.engagement.command.Order;
import relevo.engagement.command.RequestCommand.ApproveRequest;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.decision.Decider;
import relevo.engagement.decision.Decision;
import relevo.engagement.event.Event;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.RequestEvent.EngagementOpened;
import relevo.engagement.id.PersonId;
import relevo.engagement.state.Evolution;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rules;

/** Decides commands one after the other, each on the state that the ones before have left. */
final class Deciding {
    private final RulesInForce rules;
    private final Asked asked;
    private final Instant at;
    private final @Nullable TenantState before;
    private final Writing writing = new Writing();
    private final List<Recorded> events = new ArrayList<>();
    private @Nullable TenantState state;

    Deciding(RulesInForce rules, Asked asked, Instant at, @Nullable TenantState before) {
        this.rules = rules;
        this.asked = asked;
        this.at = at;
        this.before = before;
        this.state = before;
    }

    Decided decide() {
        for (Command command : asked.commands().apply(writing)) {
            switch (decide(command)) {
                case Decision.Accepted(List<Event> accepted) -> accepted.forEach(this::evolve);
                case Decision.Refused(var why) -> {
                    return new Declined(why);
                }
            }
        }
        if (state == null) {
            throw new IllegalArgumentException("a tenant's first command registers it");
        }
        return new Agreed(state, List.copyOf(events));
    }

    /** The texts that the commands brought along. */
    List<Kept> texts() {
        return writing.kept();
    }

    /** What to add to the journal of a tenant that stands so. */
    Appended append(StateRow row, Agreed agreed) {
        return appended(row.version(), row.chain(), agreed);
    }

    /** What to begin a journal with. */
    Appended begin(Agreed agreed) {
        return appended(0, Chain.begin(asked.tenant()), agreed);
    }

    private Appended appended(long version, Chain chain, Agreed agreed) {
        chain.add(agreed.events());
        return new Appended(
                asked.tenant(),
                asked.command(),
                version,
                at,
                before,
                agreed.after(),
                agreed.events(),
                chain,
                cited(agreed.events()));
    }

    /** A text that came with a command that recorded nothing of it is not stored. */
    private List<Kept> cited(List<Recorded> events) {
        var kept = writing.kept();
        if (kept.isEmpty()) {
            return kept;
        }
        var ids = events.stream()
                .flatMap(recorded -> CitedTexts.of(recorded.event()).stream())
                .map(Text::id)
                .collect(Collectors.toSet());
        return kept.stream().filter(text -> ids.contains(text.id())).toList();
    }

    private Decision decide(Command command) {
        if (state != null) {
            return new Decider(inForce(state, command))
                    .decide(state, new Order(asked.acting().actor(), at, command));
        }
        if (command instanceof RegisterTenant register) {
            var order = new Order(asked.acting().actor(), at, command);
            return new Decider(rules.of(rules.newest())).register(register, order);
        }
        throw new IllegalArgumentException("a tenant's first command registers it, not " + command);
    }

    /** An engagement begins by the edition that it will be pinned to. */
    private Rules inForce(TenantState now, Command command) {
        return command instanceof ApproveRequest approval && now.open().isEmpty()
                ? rules.of(approval.edition())
                : rules.of(now);
    }

    private void evolve(Event event) {
        var recorded = new Recorded(at, by(), event);
        state = state == null ? Evolution.begin(recorded) : Evolution.evolve(state, recorded);
        events.add(recorded);
        if (event instanceof EngagementOpened opened) {
            rules.of(opened.edition()); // an edition that there is not would leave the tenant without rules
        }
    }

    private @Nullable PersonId by() {
        return switch (asked.acting().actor()) {
            case Actor.Person person -> person.id();
            case Actor.Clockwork() -> null;
        };
    }
}

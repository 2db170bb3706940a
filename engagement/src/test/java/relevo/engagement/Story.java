package relevo.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.engagement.command.Command;
import relevo.engagement.command.Order;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.decision.Decider;
import relevo.engagement.decision.Decision;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal;
import relevo.engagement.event.Event;
import relevo.engagement.event.Recorded;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.id.PersonId;
import relevo.engagement.state.Evolution;
import relevo.engagement.state.TenantState;

/** A history that is told order by order: given what was done, when an order is given, then this comes of it. */
public final class Story {
    private final Decider decider = new Decider(Cast.RULES);
    private final List<Recorded> history = new ArrayList<>();
    private Instant now = Cast.NOW;
    private @Nullable TenantState state;
    private Decision last = Decision.nothing();

    /** Takes the tenant in. */
    public static Story of(RegisterTenant command) {
        Story story = new Story();
        Order order = new Order(Cast.RELEVO, story.now, command);
        story.apply(order, story.decider.register(command, order));
        return story;
    }

    /** An order that must be accepted. */
    public Story given(Actor actor, Command command) {
        when(actor, command);
        assertThat(last).as("given " + command).isInstanceOf(Decision.Accepted.class);
        return this;
    }

    /** An order whose outcome is looked at next. */
    public Story when(Actor actor, Command command) {
        Order order = new Order(actor, now, command);
        return apply(order, decider.decide(state(), order));
    }

    public Story at(Instant instant) {
        now = instant;
        return this;
    }

    public Story at(String instant) {
        return at(Instant.parse(instant));
    }

    public Instant now() {
        return now;
    }

    public TenantState state() {
        if (state == null) {
            throw new IllegalStateException("The story has not begun");
        }
        return state;
    }

    public Decision decision() {
        return last;
    }

    public Story then(Event... events) {
        assertThat(last).isEqualTo(new Decision.Accepted(List.of(events)));
        return this;
    }

    /** Exactly these events, whatever they hold. */
    public Story thenEvents(Class<?>... kinds) {
        assertThat(last).isInstanceOf(Decision.Accepted.class);
        assertThat(((Decision.Accepted) last).events()).map(Object::getClass).isEqualTo(List.of(kinds));
        return this;
    }

    public Story thenNothing() {
        return then();
    }

    public Story thenRefused(Obstacle obstacle) {
        assertThat(why()).isInstanceOf(Refusal.OutOfPlace.class);
        assertThat(((Refusal.OutOfPlace) why()).obstacle()).isEqualTo(obstacle);
        return this;
    }

    public Story thenNotAllowed(Refusal.NotAllowed.Because because) {
        assertThat(why()).isInstanceOf(Refusal.NotAllowed.class);
        assertThat(((Refusal.NotAllowed) why()).because()).isEqualTo(because);
        return this;
    }

    /** And these may. */
    public Story thenNotAllowed(Refusal.NotAllowed.Because because, Role... allowed) {
        assertThat(((Refusal.NotAllowed) thenNotAllowed(because).why()).allowed())
                .containsExactlyInAnyOrder(allowed);
        return this;
    }

    /** The gate is shut by exactly these criteria. */
    public Story thenShutBy(String... criteria) {
        assertThat(blocking())
                .map((CriterionVerdict verdict) -> verdict.criterion().id())
                .containsExactly(criteria);
        return this;
    }

    /** The criteria that keep the gate shut. */
    public List<CriterionVerdict> blocking() {
        assertThat(why()).isInstanceOf(Refusal.GateShut.class);
        return ((Refusal.GateShut) why()).verdict().blocking();
    }

    private Refusal why() {
        assertThat(last).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) last).why();
    }

    private Story apply(Order order, Decision decision) {
        last = decision;
        if (decision instanceof Decision.Accepted(List<Event> events)) {
            events.forEach(event -> record(new Recorded(order.at(), by(order.actor()), event)));
        }
        return this;
    }

    private void record(Recorded recorded) {
        history.add(recorded);
        state = state == null ? Evolution.begin(recorded) : Evolution.evolve(state, recorded);
        assertThat(Evolution.fold(history)).as("the fold of the history").isEqualTo(state);
    }

    private static @Nullable PersonId by(Actor actor) {
        return actor instanceof Actor.Person person ? person.id() : null;
    }
}

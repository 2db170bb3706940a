package relevo.bench.deciding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.app.database.Ids;
import relevo.bench.story.Step;
import relevo.bench.story.Story;
import relevo.bench.story.Who;
import relevo.engagement.Actor;
import relevo.engagement.Role;
import relevo.engagement.Text;
import relevo.engagement.command.Command;
import relevo.engagement.command.CustodyCommand.RequestMove;
import relevo.engagement.command.MessageCommand.RecordAnswer;
import relevo.engagement.command.MessageCommand.SendMessage;
import relevo.engagement.command.Order;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.decision.Decider;
import relevo.engagement.decision.Decision;
import relevo.engagement.event.Event;
import relevo.engagement.event.Recorded;
import relevo.engagement.gate.Facts;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.OrganisationId;
import relevo.engagement.id.PersonId;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Evolution;
import relevo.engagement.state.TenantState;

/** One command with the state that it is decided on. */
record Scene(TenantState before, Order order) {
    private static final Actor.Person MANAGER = person(Role.ENGAGEMENT_MANAGER);
    private static final Actor.Person REQUESTS = person(Role.REQUEST_MANAGER);
    private static final Actor.Person ASSIGNMENT = person(Role.ASSIGNMENT_TEAM);

    /** An engagement from start to end, the answers to its mails included. */
    static List<Scene> all(Decider decider, int expected) {
        var story = new Story(MANAGER.id(), new EditionId("shipped"));
        var registration = story.registration(Scene::kept);
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var told = new Telling(decider, now, begun(decider, new Order(REQUESTS, now, registration.getFirst())));
        registration.stream().skip(1).forEach(command -> told.ask(REQUESTS, command));
        told.scenes.clear();
        story.steps().forEach(told::step);
        if (told.scenes.size() != expected) {
            throw new IllegalStateException("an engagement has " + told.scenes.size() + " commands now");
        }
        return List.copyOf(told.scenes);
    }

    TenantState after(Decision decision) {
        return evolved(before, accepted(decision), order);
    }

    Facts facts() {
        return Facts.on(LocalDate.ofInstant(order.at(), before.profile().zone()));
    }

    private static TenantState begun(Decider decider, Order order) {
        return evolved(null, accepted(decider.register((RegisterTenant) order.command(), order)), order);
    }

    private static List<Event> accepted(Decision decision) {
        return switch (decision) {
            case Decision.Accepted(var events) -> events;
            case Decision.Refused(var why) -> throw new IllegalStateException("refused: " + why);
        };
    }

    private static TenantState evolved(@Nullable TenantState before, List<Event> events, Order order) {
        var by = order.actor() instanceof Actor.Person person ? person.id() : null;
        TenantState state = before;
        for (var event : events) {
            var recorded = new Recorded(order.at(), by, event);
            state = state == null ? Evolution.begin(recorded) : Evolution.evolve(state, recorded);
        }
        return java.util.Objects.requireNonNull(state);
    }

    private static Text kept(String text) {
        return new Text(new ContentId(Ids.next()), "0".repeat(64));
    }

    private static Actor.Person person(Role role) {
        return new Actor.Person(new PersonId(Ids.next()), new OrganisationId(Ids.next()), Set.of(role));
    }

    /** The engagement as far as it has been told. */
    private static final class Telling {
        private final Decider decider;
        private final Instant now;
        private final List<Scene> scenes = new ArrayList<>();
        private TenantState state;

        Telling(Decider decider, Instant now, TenantState state) {
            this.decider = decider;
            this.now = now;
            this.state = state;
        }

        void step(Step step) {
            var command = step.command().apply(Scene::kept);
            ask(actor(step.who()), command);
            switch (command) {
                case SendMessage sent -> sent.to().values().forEach(to -> answer(sent.message(), to));
                case RequestMove sent -> answer(sent.message(), sent.to());
                default -> {
                    // no mail, no answer
                }
            }
        }

        void ask(Actor actor, Command command) {
            var scene = new Scene(state, new Order(actor, now, command));
            state = scene.after(decider.decide(state, scene.order));
            scenes.add(scene);
        }

        private void answer(MessageId message, Text to) {
            ask(new Actor.Clockwork(), new RecordAnswer(message, to.id(), Answer.ACCEPTED, kept("2.0.0 ok")));
        }

        private static Actor actor(Who who) {
            return switch (who) {
                case REQUEST_MANAGER -> REQUESTS;
                case ENGAGEMENT_MANAGER -> MANAGER;
                case ASSIGNMENT_TEAM -> ASSIGNMENT;
            };
        }
    }
}

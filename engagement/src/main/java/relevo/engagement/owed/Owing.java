package relevo.engagement.owed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relevo.engagement.Role;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.owed.OwedBy.ByPerson;
import relevo.engagement.owed.OwedBy.ByQueueTeam;
import relevo.engagement.owed.OwedBy.ByRole;
import relevo.engagement.state.Custody;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Move;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rules;

/** Computes what is owed for a tenant: pure, total, and the same however often it is asked. */
public final class Owing {
    private final Rules rules;

    public Owing(Rules rules) {
        this.rules = rules;
    }

    /** All that is owed now, custody first, then by service in the order of their ids. */
    public List<Owed> owed(TenantState state, Instant now) {
        List<Owed> all = new ArrayList<>();
        custody(state.custody()).ifPresent(all::add);
        leaving(state).ifPresent(all::add);
        homeless(state).ifPresent(all::add);
        nextAction(state, now).ifPresent(all::add);
        state.open().ifPresent(open -> all.addAll(new OwedInEngagement(state, open, now).all()));
        state.services().values().stream()
                .sorted(java.util.Comparator.comparing(service -> service.id()))
                .flatMap(service -> new OwedForService(state, service).all())
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Optional<Owed> custody(Custody custody) {
        return Optional.ofNullable(custody.move()).flatMap(move -> switch (move) {
            case Move.Parking parking -> Optional.of(new Owed.ToAnswerMove(new ByRole(Role.ASSIGNMENT_TEAM), parking));
            case Move.Offer offer -> Optional.of(new Owed.ToAnswerOffer(new ByPerson(offer.to()), offer));
            case Move.Recall recall -> recalled(custody, recall);
        });
    }

    private static Optional<Owed> recalled(Custody custody, Move.Recall recall) {
        return queue(custody)
                .map(queue -> new Owed.ToOffer(
                        new ByRole(Role.ASSIGNMENT_TEAM), queue, recall.id(), recall.asked(), recall.due()));
    }

    private Optional<Owed> leaving(TenantState state) {
        Custody custody = state.custody();
        if (state.open().isEmpty() || custody.move() != null) {
            return Optional.empty();
        }
        return queue(custody)
                .filter(queue -> rules.values().inactiveQueues().containsValue(queue.value()))
                .flatMap(queue -> custody.manager()
                        .map(manager -> new Owed.ToLeave(new ByPerson(manager), queue, custody.since())));
    }

    /** An engagement that nobody manages, in a queue from which nobody wants it back yet. */
    private static Optional<Owed> homeless(TenantState state) {
        Custody custody = state.custody();
        boolean unmanaged = custody.move() == null && custody.manager().isEmpty();
        return state.open()
                .filter(_ -> unmanaged)
                .flatMap(open -> queue(custody)
                        .map(queue ->
                                new Owed.ToOffer(new ByRole(Role.ASSIGNMENT_TEAM), queue, null, open.since(), null)));
    }

    private static Optional<Owed> nextAction(TenantState state, Instant now) {
        NextAction next = state.nextAction();
        if (next == null) {
            return Optional.empty();
        }
        Instant day = begins(next.date(), state);
        return day.isAfter(now) ? Optional.empty() : Optional.of(new Owed.ToActNext(actor(state, next), next, day));
    }

    /** The action's owner; else the manager while there is one; else the team of the queue. */
    private static OwedBy actor(TenantState state, NextAction next) {
        PersonId owner = next.owner();
        return state.custody()
                .manager()
                .map(manager -> (OwedBy) new ByPerson(owner == null ? manager : owner))
                .orElseGet(() -> switch (state.custody().holder()) {
                    case Holder.ByPerson(PersonId person) -> new ByPerson(owner == null ? person : owner);
                    case Holder.ByQueue(QueueId queue) -> new ByQueueTeam(queue);
                });
    }

    private static Instant begins(LocalDate day, TenantState state) {
        return day.atStartOfDay(state.profile().zone()).toInstant();
    }

    private static Optional<QueueId> queue(Custody custody) {
        return switch (custody.holder()) {
            case Holder.ByPerson _ -> Optional.empty();
            case Holder.ByQueue(QueueId queue) -> Optional.of(queue);
        };
    }
}

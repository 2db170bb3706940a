package relevo.app.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.engagement.ApiAnswers.Missing;
import relevo.engagement.gate.GateVerdict;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Milestone;
import relevo.engagement.state.Move;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;

/**
 * A tenant's engagement for programs: how it stands, and each gate with what is missing.
 *
 * @param version for If-Match
 * @param holder {@code person:UUID} or {@code queue:ID}
 * @param engagement NONE, OPEN or CLOSED
 */
public record EngagementJson(
        UUID tenant,
        long version,
        String name,
        String domain,
        int seats,
        String region,
        String holder,
        @Nullable UUID manager,
        String engagement,
        int number,
        @Nullable LocalDate nextAction,
        @Nullable MoveJson move,
        List<ServiceJson> services,
        List<GateJson> gates) {
    /** A hand-over on its way. */
    record MoveJson(UUID id, String kind, Instant asked, Instant due) {}

    /** A service, with the gates of its way; {@code milestoneReading} is what a note about the milestone cites. */
    record ServiceJson(
            String id,
            String name,
            int seats,
            String status,
            String progress,
            int attempt,
            @Nullable Integer milestoneUsers,
            @Nullable UUID milestoneReading,
            Map<String, String> tasks,
            List<GateJson> gates) {}

    /** A gate, what it lacks, and whether the act behind it can be done now: nothing is missing and it is its turn. */
    record GateJson(Gate gate, boolean open, List<Missing> missing) {}

    static EngagementJson of(Glance glance) {
        TenantState state = glance.state();
        NextAction next = state.nextAction();
        InTurn inTurn = new InTurn(state);
        return new EngagementJson(
                glance.tenant().value(),
                glance.standing().version(),
                state.profile().name(),
                state.profile().domain(),
                state.profile().seats(),
                state.profile().region().name(),
                holder(state.custody().holder()),
                state.custody().manager().map(PersonId::value).orElse(null),
                chapter(state.chapter()),
                state.chapter().number(),
                next == null ? null : next.date(),
                move(state.custody().move()),
                state.services().values().stream()
                        .sorted(java.util.Comparator.comparing(Service::id))
                        .map(service -> service(glance, service))
                        .toList(),
                List.of(
                        gate(glance, glance.gate(Gate.REQUEST_MOVE, null), inTurn.isMove()),
                        gate(glance, glance.gate(Gate.LEAVE_TENANT, null), inTurn.isLeaving())));
    }

    private static ServiceJson service(Glance glance, Service service) {
        Milestone milestone = service.milestone();
        InTurn inTurn = new InTurn(glance.state());
        Map<String, String> tasks = new TreeMap<>();
        service.tasks().forEach((task, status) -> tasks.put(task.value(), status.name()));
        return new ServiceJson(
                service.id().value(),
                service.name(),
                service.seats(),
                service.status().name(),
                service.progress().getClass().getSimpleName(),
                service.attempt().number(),
                milestone == null ? null : milestone.snapshot().activeUsers(),
                milestone == null ? null : milestone.snapshot().reading().value(),
                tasks,
                List.of(Gate.START_PREPARING, Gate.RECORD_DISCUSSION, Gate.COMPLETE_SERVICE).stream()
                        .map(gate -> gate(glance, glance.gate(gate, service.id()), inTurn.is(gate, service)))
                        .toList());
    }

    private static GateJson gate(Glance glance, GateVerdict verdict, boolean inTurn) {
        return new GateJson(
                verdict.gate(), inTurn && verdict.opens(), ApiAnswers.missing(glance.speech(), verdict.blocking()));
    }

    private static String holder(Holder holder) {
        return switch (holder) {
            case Holder.ByPerson(PersonId person) -> "person:" + person;
            case Holder.ByQueue(QueueId queue) -> "queue:" + queue;
        };
    }

    private static String chapter(Chapter chapter) {
        return switch (chapter) {
            case Chapter.None _ -> "NONE";
            case Chapter.Open _ -> "OPEN";
            case Chapter.Closed _ -> "CLOSED";
        };
    }

    private static @Nullable MoveJson move(@Nullable Move move) {
        return move == null
                ? null
                : new MoveJson(move.id().value(), move.getClass().getSimpleName(), move.asked(), move.due());
    }
}

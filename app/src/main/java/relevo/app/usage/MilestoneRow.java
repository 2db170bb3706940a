package relevo.app.usage;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import relevo.engagement.gate.MilestoneRule;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Service;
import relevo.engagement.state.Snapshot;
import relevo.engagement.state.TenantState;

/**
 * Where a service stands towards its milestone, as readings are held against it.
 *
 * @param needed active users, 0 where nothing can be reached
 * @param reached by which reading, null until then
 * @param cited which reading a note cites, null until then
 */
record MilestoneRow(
        String name,
        String zone,
        int needed,
        @Nullable Cited reached,
        @Nullable Cited cited,
        boolean reviewing) {
    /** A reading that something stands on. */
    record Cited(LocalDate asOf, String source, UUID reading) {
        static @Nullable Cited of(@Nullable Snapshot snapshot) {
            return snapshot == null
                    ? null
                    : new Cited(
                            snapshot.asOf(),
                            snapshot.source(),
                            snapshot.reading().value());
        }
    }

    /** By the rules that the tenant is decided by. */
    static Map<ServiceId, MilestoneRow> of(TenantState state, MilestoneRules rules) {
        var rule = new MilestoneRule(rules.of(state));
        return state.services().values().stream()
                .collect(Collectors.toMap(Service::id, service -> of(state, service, rule)));
    }

    /** The same with another figure. */
    MilestoneRow needing(int figure) {
        return new MilestoneRow(name, zone, figure, reached, cited, reviewing);
    }

    private static MilestoneRow of(TenantState state, Service service, MilestoneRule rule) {
        var milestone = service.milestone();
        return new MilestoneRow(
                service.name(),
                state.profile().zone().getId(),
                rule.needed(state.profile(), service),
                Cited.of(milestone == null ? null : milestone.snapshot()),
                Cited.of(service.attempt().cited()),
                service.review() != null);
    }
}

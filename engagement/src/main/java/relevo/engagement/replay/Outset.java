package relevo.engagement.replay;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Role;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Attempt;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Milestone;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.Snapshot;
import relevo.engagement.state.TenantState;

/**
 * How a tenant can stand before an engagement begins. Evidence is only gathered within one: what was closed in an earlier one
 * begins afresh, and of all other services nothing of the process can have begun.
 */
public final class Outset {
    private Outset() {}

    /** What can't be so. */
    public sealed interface Oddity {
        /** A service has evidence or has got on, outside of any engagement. */
        record Begun(Service service) implements Oddity {}

        /** A milestone counts as reached with fewer users than it needed. */
        record BelowMilestone(Service service) implements Oddity {}

        /** Two are each the one person for the same. */
        record TwoPrimaries(Role role) implements Oddity {}
    }

    public static Optional<Oddity> oddity(TenantState before) {
        var services = before.services().values().stream()
                .sorted(Comparator.comparing(Service::id))
                .toList();
        return services.stream()
                .filter(service -> begun(service, before.chapter()))
                .<Oddity>map(Oddity.Begun::new)
                .findFirst()
                .or(() -> services.stream()
                        .filter(service -> below(service.milestone()))
                        .map(Oddity.BelowMilestone::new)
                        .findFirst())
                .or(() -> twoPrimaries(before.custody().assignments()));
    }

    private static boolean begun(Service service, Chapter before) {
        return service.progress().closed()
                ? before instanceof Chapter.None
                : service.engaged()
                        || !(service.progress() instanceof Progress.Enabling)
                        || service.withdrawal() != null
                        || !service.attempt().equals(Attempt.FIRST);
    }

    private static boolean below(@Nullable Milestone milestone) {
        if (milestone == null) {
            return false;
        }
        Snapshot reached = milestone.snapshot();
        return reached.needed() < 1 || reached.activeUsers() < reached.needed();
    }

    private static Optional<Oddity> twoPrimaries(List<Assignment> assignments) {
        return assignments.stream()
                .filter(Assignment::primary)
                .filter(one -> assignments.stream()
                        .anyMatch(other -> !other.equals(one)
                                && other.primary()
                                && other.role() == one.role()
                                && Objects.equals(other.service(), one.service())))
                .<Oddity>map(one -> new Oddity.TwoPrimaries(one.role()))
                .findFirst();
    }
}

package relevo.app.myday;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Milestone;
import relevo.engagement.state.Move;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Service;
import relevo.engagement.state.TenantState;

/** Since when a tenant, or one of its services, stands as it does. */
record Since(TenantState state) {
    Instant of(@Nullable ServiceId service) {
        return service == null
                ? ofTenant()
                : state.service(service).map(this::ofService).orElseGet(this::ofTenant);
    }

    private Instant ofService(Service service) {
        return switch (service.progress()) {
            case Progress.Enabling _ -> reached(service.milestone());
            case Progress.Preparing preparing -> preparing.since();
            case Progress.Discussed discussed -> day(discussed.discussion().held());
            case Progress.Completed completed -> completed.at();
            case Progress.Withdrawn _ -> opened();
        };
    }

    private Instant reached(@Nullable Milestone milestone) {
        return milestone == null ? opened() : milestone.at();
    }

    /** The move on its way, else the custody of a queue, else the last completion. */
    private Instant ofTenant() {
        Move move = state.custody().move();
        if (move != null) {
            return move.asked();
        }
        return state.custody().heldByQueue() ? state.custody().since() : completed();
    }

    private Instant completed() {
        return state.engaged().stream()
                .map(Service::progress)
                .filter(Progress.Completed.class::isInstance)
                .map(progress -> ((Progress.Completed) progress).at())
                .max(Instant::compareTo)
                .orElseGet(this::opened);
    }

    private Instant opened() {
        return state.open().map(Chapter.Open::since).orElse(state.custody().since());
    }

    private Instant day(LocalDate date) {
        return date.atStartOfDay(state.profile().zone()).toInstant();
    }
}

package relevo.app.myday;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.TenantState;
import relevo.engagement.state.Waiver;

/** Finds a waiver of a service, or of the whole tenant. */
final class Waivers {
    private Waivers() {}

    static Optional<Waiver> of(TenantState state, @Nullable ServiceId service, String criterion) {
        Map<String, Waiver> all = service == null
                ? state.open().map(Chapter.Open::waivers).orElse(Map.of())
                : state.service(service).map(each -> each.attempt().waivers()).orElse(Map.of());
        return Optional.ofNullable(all.get(criterion));
    }
}

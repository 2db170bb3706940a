package relevo.app.tenant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.Standing;
import relevo.app.table.Flaw;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Service;

/** Finds services with another name than one of the same id, of the tenant or of the file: the second would overwrite the first. */
final class Namesakes {
    private Namesakes() {}

    /** {@code now} is null for a new tenant. */
    static List<Flaw> of(TenantDraft draft, @Nullable Standing now) {
        List<Flaw> flaws = new ArrayList<>();
        Map<ServiceId, String> names = new HashMap<>();
        for (var row : draft.rows()) {
            var name = row.text(TenantColumn.SERVICE);
            if (!name.isEmpty() && !isKnown(name, now)) {
                var id = ServiceId.named(name);
                var other = other(id, now, names.putIfAbsent(id, name));
                if (other != null && !ServiceId.sameName(other, name)) {
                    flaws.add(row.flaw(TenantColumn.SERVICE, "tenantfile.flaw.service-alike", name, other));
                }
            }
        }
        return flaws;
    }

    private static boolean isKnown(String name, @Nullable Standing now) {
        return now != null && now.state().serviceNamed(name).isPresent();
    }

    private static @Nullable String other(ServiceId id, @Nullable Standing now, @Nullable String earlier) {
        return now == null
                ? earlier
                : now.state().service(id).map(Service::name).orElse(earlier);
    }
}

package relevo.app.tenant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Form;
import relevo.engagement.Role;

/**
 * Who works on a tenant.
 *
 * @param manager nobody where none is assigned
 * @param people who may be assigned, id to name and what they do
 * @param services of the tenant, id to name
 * @param replacing who could take an absent manager's place, id to name; empty where who looks may not replace them
 */
public record AssignmentsPage(
        TenantFrame frame,
        @Nullable String manager,
        String holder,
        List<Row> rows,
        Form form,
        Map<String, String> people,
        Map<String, String> services,
        Map<String, String> replacing) {
    public AssignmentsPage {
        rows = List.copyOf(rows);
    }

    /** One assignment other than the manager's; no service means the whole tenant. */
    public record Row(
            Role role, UUID person, String name, @Nullable String service, String scope, boolean primary) {}
}

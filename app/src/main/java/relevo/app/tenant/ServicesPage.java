package relevo.app.tenant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Form;
import relevo.engagement.state.ServiceStatus;

/**
 * A tenant's services.
 *
 * @param edited the service that the form changes; null for a new one
 */
public record ServicesPage(
        TenantFrame frame, List<Row> rows, @Nullable Row edited, Form form) {
    public ServicesPage {
        rows = List.copyOf(rows);
    }

    /** One service. */
    public record Row(String id, String name, int seats, boolean migratesData, ServiceStatus status, boolean engaged) {}

    public String action() {
        var all = "/tenants/" + frame.tenant() + "/services";
        return edited == null ? all : all + "/" + edited.id() + "/description";
    }
}

package relevo.app.tenant;

import org.jspecify.annotations.Nullable;
import relevo.app.web.Form;

/**
 * What a tenant is, to be changed, or to be said of a new one.
 *
 * @param frame null of a new one
 * @param siblings how many other tenants the customer has
 */
public record ProfilePage(
        @Nullable TenantFrame frame,
        String command,
        @Nullable String blocked,
        Form form,
        int siblings) {
    public boolean may() {
        return frame == null || frame.may();
    }

    public String action() {
        return frame == null ? "/tenants" : "/tenants/" + frame.tenant() + "/profile";
    }
}

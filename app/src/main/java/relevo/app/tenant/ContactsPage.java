package relevo.app.tenant;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Form;
import relevo.app.web.Sign;
import relevo.engagement.state.ContactKind;

/**
 * A tenant's contacts and what is on record about its account team.
 *
 * @param edited the contact that the form changes; null for a new one
 * @param window for so many days a confirmation counts
 */
public record ContactsPage(
        TenantFrame frame,
        List<Row> rows,
        @Nullable Row edited,
        Form form,
        boolean unknown,
        boolean notManaged,
        int window) {
    public ContactsPage {
        rows = List.copyOf(rows);
    }

    /**
     * One contact.
     *
     * @param name empty where the details were erased
     * @param current whether the confirmation still counts
     * @param barred why nobody may write to them, or null
     */
    public record Row(
            UUID id,
            ContactKind kind,
            String name,
            String mail,
            String detail,
            String language,
            @Nullable LocalDate confirmed,
            boolean current,
            @Nullable String barred) {
        public Sign sign() {
            if (barred != null) {
                return Sign.STOP;
            }
            return current ? Sign.MET : Sign.DUE;
        }

        public String word() {
            if (barred != null) {
                return "tenant.contact.barred";
            }
            return confirmed == null
                    ? "tenant.contact.never-confirmed"
                    : current ? "tenant.contact.current" : "tenant.contact.stale";
        }
    }

    public String action() {
        var all = "/tenants/" + frame.tenant() + "/contacts";
        return edited == null ? all : all + "/" + edited.id();
    }
}

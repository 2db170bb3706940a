package relevo.app.tenant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import relevo.app.journal.Stage;
import relevo.app.web.Ctx;
import relevo.app.web.Sign;

/**
 * The list of tenants.
 *
 * @param count how many match, at most one more than are counted
 * @param cut whether a search finds so many that only some of them are shown
 * @param holders who may be asked for, value to name
 * @param mayAdd whether the reader may take tenants in
 */
public record TenantListPage(
        TenantFilter filter,
        TenantSlice slice,
        List<Row> rows,
        int count,
        boolean cut,
        Map<String, String> holders,
        Sight sight,
        boolean mayAdd) {
    public TenantListPage {
        rows = List.copyOf(rows);
    }

    /** A tenant and the name of its holder. */
    public record Row(TenantLine line, String holder, boolean overdue) {
        public Sign sign() {
            return TenantListPage.sign(line.stage());
        }

        public String country(Ctx ctx) {
            return Locale.of("", line.country()).getDisplayCountry(ctx.language());
        }
    }

    public boolean isCounted() {
        return count <= TenantList.COUNTED && !cut;
    }

    public String csv() {
        return filter.href("/tenants.csv", null);
    }

    public String previous() {
        return filter.href("/tenants", slice.previous());
    }

    public String next() {
        return filter.href("/tenants", slice.next());
    }

    /** Why there is nothing to see, as a key. */
    public String why() {
        return "tenant.empty." + (filter.narrows() ? "filter" : sight.name());
    }

    static Sign sign(Stage stage) {
        return switch (stage) {
            case NO_ENGAGEMENT -> Sign.NONE;
            case ENABLING -> Sign.OPEN;
            case READY_TO_PREPARE -> Sign.HERE;
            case PREPARING -> Sign.HERE;
            case DISCUSSED -> Sign.HERE;
            case WAITING -> Sign.OPEN;
            case READY_TO_MOVE -> Sign.DUE;
            case MOVING -> Sign.OPEN;
            case TO_LEAVE -> Sign.DUE;
            case CLOSED -> Sign.MET;
        };
    }
}

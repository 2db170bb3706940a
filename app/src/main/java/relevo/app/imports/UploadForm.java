package relevo.app.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import relevo.app.table.DateOrder;
import relevo.app.web.Ctx;
import relevo.app.web.Form;

/** Reads the choices of an upload form, and offers them. */
public final class UploadForm {
    private UploadForm() {}

    public static Choices choices(Form form) {
        var order = form.value("dates").equalsIgnoreCase("DMY") ? DateOrder.DMY : DateOrder.ISO;
        return new Choices(
                !form.value("skipBad").isEmpty(), order, form.value("source").strip());
    }

    /** The choices of a program. */
    public static Choices choices(@Nullable String skipBad, DateOrder dates, String source) {
        var skips = skipBad != null && !skipBad.isEmpty() && !skipBad.equals("false");
        return new Choices(skips, dates, source.strip());
    }

    /** The orders of dates, as a choice shows them. */
    public static Map<String, String> orders(Ctx ctx) {
        var orders = new LinkedHashMap<String, String>();
        for (var order : DateOrder.values()) {
            orders.put(order.name(), ctx.text("imports.upload.dates." + order));
        }
        return orders;
    }
}

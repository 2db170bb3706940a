package relevo.app.tenant;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place between two rows of an order, so that pages neither repeat nor miss a row while others come and go.
 *
 * @param back whether the rows before the place are wanted, not those after it
 * @param value as the database compares it
 */
record TenantCursor(boolean back, Object value, UUID tenant) {
    private static final String SEPARATOR = "\n";

    static String after(TenantSort sort, TenantLine line) {
        return written("after", sort, line);
    }

    static String before(TenantSort sort, TenantLine line) {
        return written("before", sort, line);
    }

    /** Empty where the text is none of ours, or of another order. */
    static Optional<TenantCursor> read(@Nullable String text, TenantSort sort) {
        try {
            var decoded = Base64.getUrlDecoder().decode(text == null ? "" : text);
            var parts = new String(decoded, StandardCharsets.UTF_8).split(SEPARATOR, 4);
            return parts.length == 4 && parts[1].equals(sort.word()) && parts[3].indexOf('\0') < 0
                    ? sort.value(parts[3])
                            .map(value -> new TenantCursor(parts[0].equals("before"), value, UUID.fromString(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static String written(String where, TenantSort sort, TenantLine line) {
        var text = String.join(SEPARATOR, where, sort.word(), line.id().toString(), sort.place(line));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

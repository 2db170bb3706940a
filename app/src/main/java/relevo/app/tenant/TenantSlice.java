package relevo.app.tenant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of the list.
 *
 * @param previous a cursor for the rows before, or null at the beginning
 * @param next a cursor for the rows after, or null at the end
 */
public record TenantSlice(
        List<TenantLine> lines,
        @Nullable String previous,
        @Nullable String next) {
    public TenantSlice {
        lines = List.copyOf(lines);
    }
}

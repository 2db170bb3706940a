package relevo.app.closing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The closings of a period, both days included.
 *
 * @param own whether only those of who looks are shown
 * @param next address of the earlier ones, or null
 */
public record ClosingsPage(
        LocalDate from,
        LocalDate until,
        boolean own,
        int total,
        List<Closing> closings,
        @Nullable String next) {
    public String csv() {
        return "/closings.csv?from=" + from + "&until=" + until;
    }
}

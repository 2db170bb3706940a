package relevo.app.playbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Sign;

/**
 * A line of a page's text.
 *
 * @param criteria the criteria that hang on what begins here
 * @param sign of the gravest thing that is wrong here, or nothing
 */
public record PageLine(
        int number,
        String text,
        List<String> criteria,
        @Nullable Sign sign) {
    public PageLine {
        criteria = List.copyOf(criteria);
    }
}

package relevo.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bench found.
 *
 * @param title what was measured
 * @param how in a sentence or two: on what, and what counts as one
 * @param reach the figure to reach and whether it was
 * @param last a line for programs, printed after all else; null where there is none
 */
public record Figures(
        String title,
        String how,
        Table table,
        List<String> reach,
        @Nullable String last) {
    public Figures {
        reach = List.copyOf(reach);
    }

    String text() {
        return title + "\n" + how + "\n\n" + table.text() + "\n" + String.join("\n", reach) + "\n";
    }

    String markdown() {
        var text = new StringBuilder("## " + title + "\n\n" + how + "\n\n" + table.markdown());
        reach.forEach(line -> text.append("\n- ").append(line));
        if (last != null) {
            text.append("\n\n`").append(last).append("`");
        }
        return text.append("\n").toString();
    }
}

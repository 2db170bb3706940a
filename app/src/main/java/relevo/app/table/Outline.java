package relevo.app.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a table as a whole.
 *
 * @param encoding null where it is no text
 * @param ignored headers that mean nothing to us
 * @param broken why it could not be read to its end; then nothing of it should be taken
 */
public record Outline(@Nullable Encoding encoding, List<String> ignored, List<Flaw> broken) {
    public Outline {
        ignored = List.copyOf(ignored);
        broken = List.copyOf(broken);
    }

    static Outline unreadable(Flaw flaw) {
        return new Outline(null, List.of(), List.of(flaw));
    }
}

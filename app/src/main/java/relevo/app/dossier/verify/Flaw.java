package relevo.app.dossier.verify;

import java.util.List;

/**
 * The first thing in a dossier that does not fit.
 *
 * @param line counted from 1
 * @param details what its sentence names
 */
public record Flaw(int line, FlawKind kind, List<Object> details) {
    public Flaw {
        details = List.copyOf(details);
    }
}

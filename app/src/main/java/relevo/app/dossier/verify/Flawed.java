package relevo.app.dossier.verify;

import java.util.List;

/** Ends the checking at the first flaw. */
final class Flawed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Flaw flaw;

    Flawed(int line, FlawKind kind, Object... details) {
        super(kind.name(), null, false, false);
        this.flaw = new Flaw(line, kind, List.of(details));
    }

    Flaw flaw() {
        return flaw;
    }
}

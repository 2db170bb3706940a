package relevo.app.imports;

import java.util.List;
import relevo.app.table.Flaw;

/** Something turned out to be wrong after rows had been stored: all of them are taken back. */
public final class TakenBack extends RuntimeException {
    private final transient List<Flaw> flaws;
    private final transient Loading.Result result;

    public TakenBack(List<Flaw> flaws, Loading.Result result) {
        super("taken back: " + flaws);
        this.flaws = List.copyOf(flaws);
        this.result = result;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    Loading.Result result() {
        return result;
    }
}

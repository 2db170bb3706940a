package relevo.app.imports;

import java.util.List;
import relevo.app.table.Flaw;

/** Something turned out to be wrong after rows had been stored: all of them are taken back. */
public final class Withdrawn extends RuntimeException {
    private final transient List<Flaw> flaws;
    private final transient Intake.Result result;

    public Withdrawn(List<Flaw> flaws, Intake.Result result) {
        super("withdrawn: " + flaws);
        this.flaws = List.copyOf(flaws);
        this.result = result;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    Intake.Result result() {
        return result;
    }
}

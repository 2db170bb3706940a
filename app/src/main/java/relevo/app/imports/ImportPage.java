package relevo.app.imports;

import java.util.List;
import org.springframework.context.MessageSource;
import relevo.app.table.Flaw;
import relevo.app.web.Ctx;
import relevo.app.web.Sign;

/**
 * What the page of an import shows.
 *
 * @param flaws the first of them
 * @param isCut whether there are more
 */
public record ImportPage(Import found, ImportState state, List<Flaw> flaws, boolean isCut, MessageSource texts) {
    /** Shows so many of the flaws at most; one more among them tells that there are more. */
    static ImportPage of(Import found, ImportState state, List<Flaw> flaws, int most, MessageSource texts) {
        return new ImportPage(found, state, flaws.stream().limit(most).toList(), flaws.size() > most, texts);
    }

    public String reason(Flaw flaw, Ctx ctx) {
        return flaw.reason(texts, ctx.language());
    }

    public boolean isWithoutFlaws() {
        return flaws.isEmpty();
    }

    public Sign sign() {
        return sign(state, found.counts());
    }

    /** Of an import in a list or on its page. */
    public static Sign sign(ImportState state, Counts counts) {
        return switch (state) {
            case RUNNING -> Sign.HERE;
            case TAKEN -> counts.bad() == 0 ? Sign.MET : Sign.DUE;
            case REFUSED -> Sign.STOP;
            case FAILED -> Sign.STOP;
        };
    }

    /** Its place in the bar. */
    public String here() {
        return switch (found.kind()) {
            case USAGE -> "usage.nav";
            case TENANTS -> "tenant.nav";
        };
    }

    /** Where imports of its kind are made. */
    public String again() {
        return switch (found.kind()) {
            case USAGE -> "/usage";
            case TENANTS -> "/tenants/import";
        };
    }
}

package relevo.app.dossier.verify;

import org.jspecify.annotations.Nullable;
import relevo.app.dossier.format.Line;
import relevo.playbook.edition.Edition;

/**
 * What came of checking a dossier.
 *
 * @param header null where not even that could be read
 * @param edition the pages and rules that it was judged by; null where they could not be read
 * @param flaw null where everything fits
 * @param signerChecked whether the signer was compared with a key got by another way
 */
public record Report(
        Line.@Nullable Header header,
        @Nullable Edition edition,
        @Nullable Flaw flaw,
        boolean signerChecked,
        Counts counts,
        Named named) {
    public boolean fits() {
        return flaw == null;
    }
}

package relevo.app.dossier.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.app.key.VerifyingKey;

/** Checks dossiers with nothing but their own bytes. */
public final class Verifier {
    private final EditionReading editions = new EditionReading();

    /**
     * Reads a dossier to its end, or to the first thing that does not fit.
     *
     * @param expected the signer's key, got by another way than the dossier; null leaves open who signed
     * @throws IOException where the bytes can't be read
     */
    public Report verify(InputStream bytes, @Nullable VerifyingKey expected) throws IOException {
        var check = new DossierCheck(editions, expected);
        try {
            check.all(bytes);
            return check.report(null);
        } catch (Flawed found) {
            return check.report(found.flaw());
        } catch (RuntimeException | StackOverflowError unforeseen) { // a stranger's file may say what nobody thought of
            return check.report(new Flaw(check.line(), FlawKind.UNFORESEEN, List.of()));
        }
    }
}

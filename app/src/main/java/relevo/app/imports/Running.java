package relevo.app.imports;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * An import at work.
 *
 * @param isNew false where an import of that id had begun before, and nothing is done again
 * @param end to wait for; what came of it stands with the import itself
 */
public record Running(ImportId id, boolean isNew, CountDownLatch end) {
    /** Waits a little, so that whoever brought a small file sees what came of it at once. */
    public void waitFor(long milliseconds) {
        try {
            var _ = end.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

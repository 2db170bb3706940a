package relevo.app.imports;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An import at work.
 *
 * @param isNew false where an import of that id had begun before, and nothing is done again
 */
public record Running(ImportId id, boolean isNew, CompletableFuture<ImportState> end) {
    /** Waits a little, so that whoever brought a small file sees what came of it at once. */
    public void waitFor(long milliseconds) {
        try {
            end.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | java.util.concurrent.ExecutionException itsPageTells) {
            return;
        }
    }
}

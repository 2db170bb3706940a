package relevo.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;

/** A file that a command makes. One that is there already stays as it is; half of a new one doesn't stay. */
public record NewFile(Path path) {
    /**
     * Makes it, whole or not at all.
     *
     * @param work writes all of it, and gives what there is to say of it
     */
    public <T> T write(Function<OutputStream, T> work) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW))) {
            return whole(work, out);
        } catch (UncheckedIOException unwritable) {
            throw new IOException(unwritable);
        }
    }

    private <T> T whole(Function<OutputStream, T> work, OutputStream out) throws IOException {
        boolean whole = false;
        try {
            T said = work.apply(out);
            out.flush();
            whole = true;
            return said;
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }
}

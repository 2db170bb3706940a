package relevo.app.inspection;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.canonical.CanonicalJson;

/** The lines of a checkpoint as they stand in its file; one that is longer than any of them ends the reading. */
final class CheckpointLines implements AutoCloseable {
    private static final int LONGEST = 1_000;

    private final InputStream bytes;

    private CheckpointLines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes);
    }

    static CheckpointLines of(Path file) throws IOException {
        return new CheckpointLines(Files.newInputStream(file));
    }

    /** A line as it is written, and what it says. */
    record Said(CheckpointLine line, String written) {
        /** With its line feed. */
        byte[] bytes() {
            return (written + "\n").getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    /** The next one; null at the end, and where the last line has no line feed. */
    @Nullable
    Said next() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int one = bytes.read(); one != '\n'; one = bytes.read()) {
            if (one < 0 || line.size() == LONGEST) {
                return null;
            }
            line.write(one);
        }
        return new Said(
                CanonicalJson.read(CheckpointLine.class, line.toByteArray()),
                line.toString(StandardCharsets.ISO_8859_1));
    }

    boolean atEnd() throws IOException {
        return bytes.read() < 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

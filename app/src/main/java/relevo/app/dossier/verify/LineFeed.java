package relevo.app.dossier.verify;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Bytes cut into lines; what is too long, too much, or not ended by a line feed is a flaw. */
final class LineFeed {
    static final int LONGEST = 8 << 20;
    static final long MOST = 64L << 20;

    private final InputStream bytes;
    private int number;
    private long read;

    LineFeed(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
    }

    /** The number of the line that was read last. */
    int number() {
        return number;
    }

    /** The next line without its line feed; null at the end. */
    byte @Nullable [] next() throws IOException {
        int first = bytes.read();
        if (first < 0) {
            return null;
        }
        number++;
        var line = new ByteArrayOutputStream(512);
        for (int one = first; one != '\n'; one = bytes.read()) {
            take(line, one);
        }
        read += line.size() + 1L;
        return line.toByteArray();
    }

    private void take(ByteArrayOutputStream line, int one) {
        if (one < 0) {
            throw new Flawed(number, FlawKind.LINE_CUT);
        }
        if (line.size() >= LONGEST) {
            throw new Flawed(number, FlawKind.LINE_TOO_LONG, LONGEST >> 20);
        }
        if (read + line.size() >= MOST) {
            throw new Flawed(number, FlawKind.TOO_LARGE, MOST >> 20);
        }
        line.write(one);
    }
}

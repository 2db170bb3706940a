package relevo.app.key;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes a file line by line and signs what it writes, each line with its line feed. */
public final class SignedLines {
    private static final byte[] LINE_FEED = {'\n'};

    private final Signing signing;
    private final OutputStream out;

    public SignedLines(Signing signing, OutputStream out) {
        this.signing = signing;
        this.out = out;
    }

    /** A line that is signed. */
    public void add(byte[] line) {
        signing.add(line).add(LINE_FEED);
        write(line);
    }

    /** The signature over all lines so far, in hexadecimal digits. */
    public String signature() {
        return signing.end();
    }

    /** The line that holds the signature. */
    public void last(byte[] line) {
        write(line);
    }

    private void write(byte[] line) {
        try {
            out.write(line);
            out.write(LINE_FEED);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

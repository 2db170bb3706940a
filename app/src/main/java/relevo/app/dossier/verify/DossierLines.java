package relevo.app.dossier.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.app.dossier.format.Line;
import relevo.app.dossier.format.Lines;
import relevo.app.journal.canonical.NotCanonical;
import relevo.app.key.Checking;

/** The lines of a dossier, one after the other; all but the signature are what it signs. */
final class DossierLines {
    private static final byte[] LINE_FEED = {'\n'};

    private final LineFeed feed;
    private final List<byte[]> unsigned = new ArrayList<>();
    private byte @Nullable [] bytes;
    private @Nullable Line ahead;
    private @Nullable Checking checking;

    DossierLines(InputStream bytes) throws IOException {
        this.feed = new LineFeed(bytes);
        advance();
    }

    /** From now on, and for what was read before, the bytes are taken in for the signature. */
    void check(Checking signed) {
        checking = signed;
        unsigned.forEach(signed::add);
        unsigned.clear();
    }

    int number() {
        return feed.number();
    }

    boolean at(Class<? extends Line> kind) {
        return kind.isInstance(ahead);
    }

    @Nullable
    Line ahead() {
        return ahead;
    }

    /** The bytes of the line ahead. */
    byte[] bytes() {
        return bytes == null ? new byte[0] : bytes.clone();
    }

    /** The next line, which has to be of this kind. */
    <L extends Line> Numbered<L> take(Class<L> kind) throws IOException {
        if (ahead == null) {
            throw new Flawed(feed.number() + 1, FlawKind.ENDS_EARLY, kind.getSimpleName());
        }
        if (!kind.isInstance(ahead)) {
            throw new Flawed(feed.number(), FlawKind.OTHER_LINE, kind.getSimpleName(), name(ahead));
        }
        var taken = new Numbered<>(feed.number(), kind.cast(ahead));
        sign();
        advance();
        return taken;
    }

    private void sign() {
        if (bytes == null || at(Line.Signature.class)) {
            return;
        }
        if (checking == null) {
            unsigned.add(bytes);
            unsigned.add(LINE_FEED);
        } else {
            checking.add(bytes).add(LINE_FEED);
        }
    }

    private void advance() throws IOException {
        bytes = feed.next();
        ahead = bytes == null ? null : read(bytes);
    }

    private Line read(byte[] line) {
        try {
            return Lines.read(line);
        } catch (NotCanonical refused) {
            throw new Flawed(feed.number(), kind(line));
        }
    }

    /** What is wrong with a line that is none, by how its bytes begin and end. */
    private static FlawKind kind(byte[] line) {
        if (line.length > 2 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF) {
            return FlawKind.BYTE_ORDER_MARK;
        }
        if (line.length > 0 && line[line.length - 1] == '\r') {
            return FlawKind.CARRIAGE_RETURN;
        }
        return line.length > 0 && line[0] == '{' ? FlawKind.NOT_A_LINE : FlawKind.NO_TEXT;
    }

    private static String name(Line line) {
        return line.getClass().getSimpleName();
    }
}

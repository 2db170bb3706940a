package relevo.app.dossier.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import relevo.app.journal.StoredEvent;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.app.journal.canonical.NotCanonical;

/** Lines as bytes, without the line feed that ends each. */
public final class Lines {
    private static final byte[] EVENT = "{\"event\":".getBytes(StandardCharsets.UTF_8);

    private Lines() {}

    public static byte[] write(Line line) {
        return CanonicalJson.write(Line.class, line);
    }

    /** An event around its very bytes. */
    public static byte[] write(StoredEvent stored) {
        byte[] after = afterEvent(HexFormat.of().formatHex(stored.hash()), stored.version());
        byte[] event = stored.event();
        byte[] line = Arrays.copyOf(EVENT, EVENT.length + event.length + after.length);
        System.arraycopy(event, 0, line, EVENT.length, event.length);
        System.arraycopy(after, 0, line, EVENT.length + event.length, after.length);
        return line;
    }

    /** The line that these bytes say; refused where they are not exactly as a line is written. */
    public static Line read(byte[] bytes) {
        if (!Arrays.equals(CanonicalJson.rewrite(bytes), bytes)) {
            throw new NotCanonical("not in canonical form");
        }
        return CanonicalJson.read(Line.class, bytes);
    }

    /** The bytes of the event as stored, out of its line. */
    public static byte[] event(Line.Event read, byte[] line) {
        int end = line.length - afterEvent(read.hash(), read.version()).length;
        return Arrays.copyOfRange(line, EVENT.length, end);
    }

    private static byte[] afterEvent(String hash, long version) {
        return (",\"hash\":\"" + hash + "\",\"type\":\"Event\",\"version\":" + version + "}")
                .getBytes(StandardCharsets.UTF_8);
    }
}

package relevo.app.key;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** A key that another has taken the place of, for tests of other packages. */
public final class RetiredKey {
    private RetiredKey() {}

    /** Its id. */
    public static String in(Path data) throws IOException {
        var folder = KeyFolder.in(data);
        var first = folder.ready(Instant.parse("2027-03-01T08:00:00Z"));
        folder.rotate(Instant.parse("2027-03-02T08:00:00Z"));
        return first.key().id();
    }
}

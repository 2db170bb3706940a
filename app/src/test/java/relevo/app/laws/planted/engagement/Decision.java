package relevo.app.laws.planted.engagement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import relevo.app.laws.planted.app.Page;

/** Reads the clock and a file, and knows a page: three violations. */
public record Decision(Page page) {
    Instant decided() {
        return Files.exists(Path.of("x")) ? Instant.now() : Instant.EPOCH;
    }
}

package relevo.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;

/** A short mark of some resources' content. */
final class Stamp {
    private Stamp() {}

    static String of(String... resources) {
        var sum = new CRC32();
        for (var resource : resources) {
            try (var content = Objects.requireNonNull(Stamp.class.getResourceAsStream(resource), resource)) {
                sum.update(content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}

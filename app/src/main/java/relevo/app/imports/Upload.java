package relevo.app.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import relevo.app.Sha256;

/**
 * A file that somebody brings in.
 *
 * @param name as they call it
 * @param sha256 of its bytes, in hexadecimal
 */
public record Upload(Path file, String name, String sha256) {
    public static Upload of(Path file, String name) throws IOException {
        var digest = Sha256.begin();
        try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, sink);
        }
        return new Upload(file, name, HexFormat.of().formatHex(digest.digest()));
    }
}

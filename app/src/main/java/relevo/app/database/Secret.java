package relevo.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Small files that only their owner may read. */
final class Secret {
    private static final int BYTES = 24;

    private Secret() {}

    /** The password kept in the file; a new random one where there is none. */
    static String in(Path file) throws IOException {
        if (!Files.exists(file)) {
            var raw = new byte[BYTES];
            new SecureRandom().nextBytes(raw);
            write(file, HexFormat.of().formatHex(raw));
        }
        return Files.readString(file);
    }

    static void write(Path file, String content) throws IOException {
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", ".new", mode);
        Files.writeString(fresh, content);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}

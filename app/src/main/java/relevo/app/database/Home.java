package relevo.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Picks the folder of the private PostgreSQL: the one asked for, or one that {@code nobody} can walk to. */
final class Home {
    private static final Logger LOG = LoggerFactory.getLogger(Home.class);

    private Home() {}

    /** Under root's own 0700 folder the server could not reach its files; then a stable place under {@code /var/lib}. */
    static Folders at(Path wanted) throws IOException {
        var user = SystemUser.current();
        var home = wanted.toAbsolutePath().normalize();
        if (!user.canWalkTo(home)) {
            home = elsewhere(home);
            LOG.info("The database stands in {}, because its user can't reach {}", home, wanted);
        }
        Files.createDirectories(home);
        if (user == SystemUser.NOBODY) {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        }
        return new Folders(home);
    }

    private static Path elsewhere(Path home) {
        var name = UUID.nameUUIDFromBytes(home.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Path.of("/var/lib/relevo").resolve(name.toString());
    }
}

package relevo.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The user of the operating system that PostgreSQL runs as: it refuses root, so root hands over to {@code nobody}. */
enum SystemUser {
    SELF,
    NOBODY;

    static SystemUser current() {
        return "root".equals(System.getProperty("user.name")) ? NOBODY : SELF;
    }

    /** A real change of user; {@code unshare -U} would keep root's file access. */
    List<String> command(List<String> command) {
        return switch (this) {
            case SELF -> command;
            case NOBODY -> {
                var whole = new ArrayList<>(List.of("runuser", "-u", "nobody", "--"));
                whole.addAll(command);
                yield whole;
            }
        };
    }

    Path own(Path path) throws IOException {
        if (this == NOBODY) {
            var users = path.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(path, users.lookupPrincipalByName("nobody"));
        }
        return path;
    }

    Path ownFolder(Path path) throws IOException {
        if (!Files.exists(path)) {
            var mode = PosixFilePermissions.fromString("rwx------");
            Files.createDirectory(path, PosixFilePermissions.asFileAttribute(mode));
        }
        return own(path);
    }

    /** The nearest folder above that this user can't walk through, if any. */
    boolean canWalkTo(Path folder) throws IOException {
        if (this == SELF) {
            return true;
        }
        for (var above = folder.toAbsolutePath().getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above)
                    && !Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }
}

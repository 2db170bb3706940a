package relevo.app.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import relevo.app.CannotStart;

/** Unpacks PostgreSQL's programs, whole or not at all. */
final class Binaries {
    private Binaries() {}

    static void unpack(Folders folders) throws IOException {
        if (Files.exists(folders.binaries())) {
            return;
        }
        var unfinished = folders.home().resolve("unpacking");
        FileTree.delete(unfinished);
        Files.createDirectory(unfinished);
        try (var raw = archive();
                var entries = new TarArchiveInputStream(new XZInputStream(raw))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, unfinished);
            }
        }
        Files.move(unfinished, folders.binaries(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static InputStream archive() {
        var found = Binaries.class.getResourceAsStream(Platform.binaries());
        if (found == null) {
            throw new CannotStart("database.no-binaries", System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        return found;
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        var mode = (entry.getMode() & 0111) != 0 ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
    }
}

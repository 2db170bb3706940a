package relevo.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import relevo.app.key.RetiredKeys;

/** The files beside the database that belong to it: the keys that Relevo signs with. */
record KeptFiles(Path data) {
    private static final List<String> FOLDERS = List.of("keys");

    List<Manifest.Kept> addTo(ArchiveWriter archive) throws IOException {
        var kept = new ArrayList<Manifest.Kept>();
        for (var path : paths()) {
            var file = new Manifest.Kept(path, "");
            kept.add(new Manifest.Kept(path, archive.add(file.entry(), out -> Files.copy(data.resolve(path), out))));
        }
        return kept;
    }

    /**
     * Puts back what isn't there; a file that is there stays. What a key had to sign with stays away where the folder knows the key
     * as retired.
     *
     * @return how many files stayed away
     */
    int putBack(Archive archive) throws IOException {
        var retired = RetiredKeys.in(data);
        var away = 0;
        for (var kept : archive.manifest().files()) {
            var target = data.resolve(kept.path()).normalize();
            if (retired.signedWith(target)) {
                away++;
            } else if (target.startsWith(data) && !Files.exists(target)) {
                put(archive, kept, target);
            }
        }
        return away;
    }

    private static void put(Archive archive, Manifest.Kept kept, Path target) throws IOException {
        var owners = PosixFilePermissions.fromString("rwx------");
        Files.createDirectories(target.getParent(), PosixFilePermissions.asFileAttribute(owners));
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(target.getParent(), "restored", ".new", mode);
        try (var content = archive.open(kept.entry())) {
            Files.copy(content, fresh, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> paths() throws IOException {
        var paths = new ArrayList<String>();
        for (var folder : FOLDERS) {
            if (Files.isDirectory(data.resolve(folder))) {
                try (var files = Files.walk(data.resolve(folder))) {
                    files.filter(Files::isRegularFile)
                            .map(file -> data.relativize(file).toString())
                            .sorted()
                            .forEach(paths::add);
                }
            }
        }
        return paths;
    }
}

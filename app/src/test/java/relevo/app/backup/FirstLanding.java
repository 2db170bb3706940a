package relevo.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import relevo.app.database.Login;

/** The demonstration's data as the first landing kept them, a backup of the schema's versions 1 to 12. */
public final class FirstLanding {
    private FirstLanding() {}

    /** Into a data folder that is empty so far; today's schema and an empty register of erasures come with it. */
    public static void restoreInto(Path data) throws IOException {
        Files.createDirectories(data);
        new Restoring(data, null, false, table -> {}).run(file());
    }

    /** What {@code relevo backup} does. */
    public static void backUp(Login superuser, Path data, Path file) {
        new Backups(data, table -> {}).make(superuser, file);
    }

    /** What {@code relevo restore --erasures} does; answers how many texts were erased again. */
    public static int restore(Path file, Path data, Path erasures) {
        return new Restoring(data, erasures, false, table -> {}).run(file).erasedAgain();
    }

    /** The same with a key beside the data. */
    static Path withKey(Path target) throws IOException {
        try (var archive = Archive.open(file());
                var writer = new ArchiveWriter(target)) {
            var told = archive.manifest();
            for (var table : told.tables()) {
                writer.add(table.entry(), out -> archive.open(table.entry()).transferTo(out));
            }
            var key = new Manifest.Kept("keys/other.public.pem", "");
            var kept = new Manifest.Kept(key.path(), writer.add(key.entry(), out -> out.write('x')));
            writer.finish(new Manifest(
                    told.format(),
                    told.at(),
                    told.migrations(),
                    told.tables(),
                    told.partitions(),
                    told.sequences(),
                    List.of(kept)));
        }
        return target;
    }

    static Path file() {
        var found = Objects.requireNonNull(FirstLanding.class.getResource("/upgrade/first-landing.relevo"));
        return Path.of(found.getPath());
    }
}

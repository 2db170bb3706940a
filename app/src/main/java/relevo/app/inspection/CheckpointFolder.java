package relevo.app.inspection;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import relevo.app.Settings;

/** The folder {@code checkpoints} of the data: one file a day, of the last month. */
@Component
class CheckpointFolder {
    private static final String ENDING = ".checkpoint.jsonl";
    private static final int MOST = 31;

    private final Checkpoints checkpoints;
    private final Path folder;
    private final Clock clock;

    CheckpointFolder(Checkpoints checkpoints, Settings settings, Clock clock) {
        this.checkpoints = checkpoints;
        this.folder = settings.data().resolve("checkpoints");
        this.clock = clock;
    }

    /** Today's; whole or not at all. */
    Path write() {
        try {
            Files.createDirectories(folder);
            var fresh = Files.createTempFile(folder, "checkpoint", ".new");
            try {
                return write(fresh);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path write(Path fresh) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
            checkpoints.write(out);
        }
        var file = folder.resolve(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + ENDING);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forget();
        return file;
    }

    private void forget() throws IOException {
        List<Path> all;
        try (var files = Files.list(folder)) {
            all = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (var old : all.subList(Math.min(MOST, all.size()), all.size())) {
            Files.delete(old);
        }
    }
}

package relevo.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a server writes about itself into its data folder: on the first line its process, on the seventh the shared memory
 * by which it and its children hang together.
 *
 * <p>Children outlive a killed server by a moment. Nothing may start on the data before the last of them is gone.
 */
record PidFile(Path file) {
    private static final Path SEGMENTS = Path.of("/proc/sysvipc/shm");
    private static final int SEGMENT_LINE = 6;
    private static final int ID = 1;
    private static final int ATTACHED = 6;
    private static final int LOOKS = 100;
    private static final long PAUSE = 100;

    /** The process of that number, whosever it is by now. */
    Optional<ProcessHandle> process() throws IOException {
        var lines = lines();
        return lines.isEmpty() || lines.getFirst().isBlank()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    /** Waits at most ten seconds; where the system doesn't tell, the server itself refuses to start too early. */
    void awaitChildren() throws IOException, InterruptedException {
        for (var look = 0; look < LOOKS && attached(); look++) {
            Thread.sleep(PAUSE);
        }
    }

    private boolean attached() throws IOException {
        var lines = lines();
        if (lines.size() <= SEGMENT_LINE || !Files.isReadable(SEGMENTS)) {
            return false;
        }
        var segment = lines.get(SEGMENT_LINE).strip().split("\\s+", -1);
        return segment.length == 2
                && Files.readAllLines(SEGMENTS).stream()
                        .map(line -> line.strip().split("\\s+", -1))
                        .anyMatch(known -> known[ID].equals(segment[1]) && !known[ATTACHED].equals("0"));
    }

    /** None where there is no such file, or none any more. */
    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException gone) {
            return List.of();
        }
    }
}

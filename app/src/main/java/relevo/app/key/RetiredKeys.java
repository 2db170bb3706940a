package relevo.app.key;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of a data folder that nobody may sign with any more, wherever a private half of them turns up. */
public final class RetiredKeys {
    private final Set<Path> privateHalves;

    private RetiredKeys(Set<Path> privateHalves) {
        this.privateHalves = privateHalves;
    }

    public static RetiredKeys in(Path data) throws IOException {
        var folder = KeyFolder.in(data);
        return new RetiredKeys(folder.all().stream()
                .filter(key -> !key.inUse())
                .map(key -> folder.privateHalf(key).normalize())
                .collect(Collectors.toSet()));
    }

    /** Whether a file is, or was, what one of them signed with. */
    public boolean signedWith(Path file) {
        return privateHalves.contains(file.normalize());
    }
}

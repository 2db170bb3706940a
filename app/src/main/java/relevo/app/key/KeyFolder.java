package relevo.app.key;

import java.io.IOException;
import java.io.StringReader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.app.CannotStart;

/**
 * The folder {@code keys} of the data: of each key a file about it and, while it is in use, one that only the owner reads.
 *
 * <p>A retired key's private half is deleted: nobody can sign with it any more, and what it signed is still verified.
 */
final class KeyFolder {
    private static final String ABOUT = ".properties";
    private static final String PRIVATE = ".private.pem";

    private final Path folder;

    private KeyFolder(Path folder) {
        this.folder = folder;
    }

    static KeyFolder in(Path data) {
        return new KeyFolder(data.resolve("keys"));
    }

    /** The latest first. */
    List<SigningKey> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ABOUT))
                    .map(this::about)
                    .sorted(Comparator.comparing(SigningKey::since)
                            .thenComparing(key -> key.key().id())
                            .reversed())
                    .toList();
        }
    }

    Optional<SigningKey> inUse() throws IOException {
        return all().stream().filter(SigningKey::inUse).findFirst();
    }

    /** The key in use; where there is none yet, one is made. */
    SigningKey ready(Instant now) throws IOException {
        Optional<SigningKey> known = inUse();
        return known.isPresent() ? known.get() : locked(() -> inUse().isPresent() ? inUse().get() : make(now));
    }

    /** Makes another key and retires those that were in use. */
    SigningKey rotate(Instant now) throws IOException {
        return locked(() -> {
            List<SigningKey> before = all().stream().filter(SigningKey::inUse).toList();
            SigningKey next = make(now);
            for (SigningKey old : before) {
                write(name(old, ABOUT), described(new SigningKey(old.key(), old.since(), now)));
                Files.deleteIfExists(name(old, PRIVATE));
            }
            return next;
        });
    }

    Signing signing(SigningKey key) throws IOException {
        try {
            return new Signing(key.key(), KeyPairs.read(Files.readString(name(key, PRIVATE))));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new CannotStart("key.broken", name(key, PRIVATE), String.valueOf(broken.getMessage()));
        }
    }

    /** The private half is written first, so that a key that is known can sign. */
    private SigningKey make(Instant now) throws IOException {
        var pair = KeyPairs.fresh();
        var made = new SigningKey(VerifyingKey.of(pair.getPublic()), now, null);
        write(name(made, PRIVATE), KeyPairs.pem(pair.getPrivate()));
        write(name(made, ABOUT), described(made));
        return made;
    }

    /** Where a key's private half stands while it is in use. */
    Path privateHalf(SigningKey key) {
        return name(key, PRIVATE);
    }

    private Path name(SigningKey key, String ending) {
        return folder.resolve(key.key().id() + ending);
    }

    private static String described(SigningKey key) {
        String until = key.until() == null ? "" : "until=" + key.until() + "\n";
        return "since=" + key.since() + "\n" + until + "public=" + key.key().hex() + "\n";
    }

    private SigningKey about(Path file) {
        try {
            var about = new Properties();
            about.load(new StringReader(Files.readString(file)));
            var key = VerifyingKey.read(about.getProperty("public", "")).orElseThrow();
            String until = about.getProperty("until");
            return new SigningKey(key, Instant.parse(about.getProperty("since", "")), instant(until));
        } catch (IOException | RuntimeException broken) {
            throw new CannotStart("key.broken", file, String.valueOf(broken.getMessage()));
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    private <T> T locked(Work<T> work) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        var lock = folder.resolve("lock");
        synchronized (
                KeyFolder.class) { // the lock holds between processes, not between threads; it is given back first
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                return work.done();
            }
        }
    }

    private void write(Path file, String content) throws IOException {
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(folder, "key", ".new", mode);
        Files.writeString(fresh, content);
        try (var written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What is done while nobody else makes keys. */
    private interface Work<T> {
        T done() throws IOException;
    }
}

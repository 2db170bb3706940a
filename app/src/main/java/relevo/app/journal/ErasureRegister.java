package relevo.app.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import relevo.app.CannotStart;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.app.journal.canonical.NotCanonical;

/**
 * The file of erasures: one line of canonical JSON each, only ever added to, on disk before it is said to be. One server adds
 * at a time: a file beside it is locked meanwhile.
 */
record ErasureRegister(Path file) {
    private static final ReentrantLock TURN = new ReentrantLock();
    private static final String BEGINNING = "{\"at\":\"";

    void add(Collection<Erasure> erasures) throws IOException {
        TURN.lock(); // the file's lock holds between processes, not between threads
        try (var lock = open(file.resolveSibling(file.getFileName() + ".lock"))) {
            lock.lock();
            open(file).close();
            append(erasures);
        } finally {
            TURN.unlock();
        }
    }

    private void append(Collection<Erasure> erasures) throws IOException {
        try (var register = new RandomAccessFile(file.toFile(), "rwd")) {
            var lines = new ByteArrayOutputStream();
            for (Erasure each : erasures) {
                lines.write(CanonicalJson.write(Erasure.class, each));
                lines.write('\n');
            }
            endLastLine(register);
            register.seek(register.length());
            register.write(lines.toByteArray());
        }
    }

    /**
     * What is on the register, in order. A last line that was cut by a crash is of an erasure that was never made; any other that
     * can't be read may hide a text that has to be erased, so nothing is done by such a register.
     */
    void read(Consumer<Erasure> reader) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (var lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String line = lines.readLine();
            for (long number = 1; line != null; number++) {
                String next = lines.readLine();
                erasure(line, number, next == null).ifPresent(reader);
                line = next;
            }
        }
    }

    private Optional<Erasure> erasure(String line, long number, boolean last) throws IOException {
        Erasure read = erasure(line);
        if (read == null && !(last && begun(line) && endsWithinALine())) {
            throw number == 1
                    ? new CannotStart("erasures.not-one", file)
                    : new CannotStart("erasures.damaged", file, Long.toString(number));
        }
        return Optional.ofNullable(read);
    }

    private static @Nullable Erasure erasure(String line) {
        try {
            return CanonicalJson.read(Erasure.class, line.getBytes(StandardCharsets.ISO_8859_1));
        } catch (NotCanonical other) {
            return null;
        }
    }

    private static boolean begun(String line) {
        return line.startsWith(BEGINNING) || BEGINNING.startsWith(line);
    }

    /** A file for its owner only, made where it isn't there. */
    private static FileChannel open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), mode);
    }

    private boolean endsWithinALine() throws IOException {
        try (var register = new RandomAccessFile(file.toFile(), "r")) {
            return endsWithinALine(register);
        }
    }

    private static boolean endsWithinALine(RandomAccessFile register) throws IOException {
        if (register.length() == 0) {
            return false;
        }
        register.seek(register.length() - 1);
        return register.read() != '\n';
    }

    /** A last line that is whole gets its end; one that was cut goes, so that none but the last is ever cut. */
    private static void endLastLine(RandomAccessFile register) throws IOException {
        if (!endsWithinALine(register)) {
            return;
        }
        long from = beginningOfLastLine(register);
        var line = new byte[Math.toIntExact(register.length() - from)];
        register.seek(from);
        register.readFully(line);
        if (erasure(new String(line, StandardCharsets.ISO_8859_1)) == null) {
            register.setLength(from);
        } else {
            register.write('\n');
        }
    }

    private static long beginningOfLastLine(RandomAccessFile register) throws IOException {
        long from = register.length();
        while (from > 0) {
            register.seek(from - 1);
            if (register.read() == '\n') {
                return from;
            }
            from--;
        }
        return from;
    }
}

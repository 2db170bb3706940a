package relevo.app.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.app.journal.canonical.NotCanonical;

/** The file of erasures: one line of canonical JSON each, only ever added to, on disk before it is said to be. */
record ErasureRegister(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureRegister.class);

    void add(Collection<Erasure> erasures) throws IOException {
        make();
        try (var register = new RandomAccessFile(file.toFile(), "rwd")) {
            var lines = new ByteArrayOutputStream();
            if (endsWithinALine(register)) {
                lines.write('\n');
            }
            for (Erasure each : erasures) {
                lines.write(CanonicalJson.write(Erasure.class, each));
                lines.write('\n');
            }
            register.seek(register.length());
            register.write(lines.toByteArray());
        }
    }

    /** What is on the register, in order; a line that was cut by a crash is of an erasure that was never made. */
    void read(Consumer<Erasure> reader) throws IOException {
        if (Files.exists(file)) {
            try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
                lines.forEach(line -> erasure(line).ifPresent(reader));
            }
        }
    }

    private Optional<Erasure> erasure(String line) {
        try {
            return Optional.of(CanonicalJson.read(Erasure.class, line.getBytes(StandardCharsets.UTF_8)));
        } catch (NotCanonical cut) {
            LOG.warn("a line of {} is no erasure: {}", file, cut.getMessage());
            return Optional.empty();
        }
    }

    private void make() throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, mode);
        }
    }

    private static boolean endsWithinALine(RandomAccessFile register) throws IOException {
        if (register.length() == 0) {
            return false;
        }
        register.seek(register.length() - 1);
        return register.read() != '\n';
    }
}

package relevo.app.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import relevo.app.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** Writes a backup file: for its owner's eyes only, and under its name only when it is whole and on disk. */
final class ArchiveWriter implements AutoCloseable {
    private final Path folder;
    private final Path target;
    private final Path unfinished;
    private final ZipOutputStream zip;

    ArchiveWriter(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        this.folder = Objects.requireNonNull(this.target.getParent());
        this.unfinished = Files.createTempFile(
                folder,
                this.target.getFileName() + ".",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        this.zip = new ZipOutputStream(Files.newOutputStream(unfinished));
    }

    /** Writes one entry and answers the SHA-256 of what was written. */
    String add(String entry, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        var digest = Sha256.begin();
        content.writeTo(new DigestOutputStream(new Unclosed(zip), digest));
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    void finish(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.close();
        force(unfinished, StandardOpenOption.WRITE);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        force(folder, StandardOpenOption.READ);
    }

    /** Of a folder, its names go to the disk. */
    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        if (Files.deleteIfExists(unfinished)) {
            try (zip) {
                return; // what was not finished is nobody's backup
            }
        }
    }

    /** What fills an entry. */
    interface Content {
        void writeTo(OutputStream entry) throws IOException;
    }

    /** Passes on what is written and never closes the file. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

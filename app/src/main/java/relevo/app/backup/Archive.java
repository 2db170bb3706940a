package relevo.app.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import relevo.app.CannotStart;
import relevo.app.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup file that has been read through once: it is whole, and each entry is what was written. */
final class Archive implements AutoCloseable {
    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = readManifest();
    }

    /** Whatever is wrong with the file is said here, before anything else is done. */
    static Archive open(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CannotStart("backup.no-file", file);
        }
        try {
            return open(file, new ZipFile(file.toFile()));
        } catch (ZipException e) {
            throw new CannotStart("backup.no-archive", file);
        } catch (IOException e) {
            throw new CannotStart("backup.unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    private static Archive open(Path file, ZipFile zip) throws IOException {
        try {
            var archive = new Archive(file, zip);
            archive.check();
            return archive;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream open(String entry) throws IOException {
        var found = zip.getEntry(entry);
        if (found == null) {
            throw new CannotStart("backup.damaged", file, entry);
        }
        return zip.getInputStream(found);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Manifest readManifest() throws IOException {
        if (zip.getEntry(Manifest.ENTRY) == null) {
            throw new CannotStart("backup.not-one", file);
        }
        try (var entry = open(Manifest.ENTRY)) {
            var json = JsonMapper.shared().readTree(entry);
            if (json.path("format").asInt(0) != Manifest.FORMAT) {
                throw new CannotStart("backup.other-format", file);
            }
            return JsonMapper.shared().treeToValue(json, Manifest.class);
        } catch (JacksonException | NullPointerException unreadable) {
            throw new CannotStart("backup.damaged", file, Manifest.ENTRY);
        }
    }

    private void check() throws IOException {
        for (var table : manifest.tables()) {
            check(table.entry(), table.sha256());
        }
        for (var kept : manifest.files()) {
            check(kept.entry(), kept.sha256());
        }
    }

    private void check(String entry, String sha256) throws IOException {
        var digest = Sha256.begin();
        try (var content = open(entry)) {
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (ZipException | EOFException broken) {
            throw new CannotStart("backup.damaged", file, entry);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new CannotStart("backup.damaged", file, entry);
        }
    }
}

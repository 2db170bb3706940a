package relevo.app.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Puts what a browser sends aside, until its import has ended. */
@Component
public class Uploads {
    /** None where no file was chosen. */
    public Optional<Upload> keep(MultipartFile sent) {
        if (sent.isEmpty()
                && (sent.getOriginalFilename() == null
                        || sent.getOriginalFilename().isEmpty())) {
            return Optional.empty();
        }
        try {
            return Optional.of(kept(sent, Files.createTempFile("relevo-import", ".csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Upload kept(MultipartFile sent, Path file) throws IOException {
        try {
            sent.transferTo(file);
            return Upload.of(file, name(sent));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Begins what needs the file, which is dropped at its end; and at once where it doesn't begin. */
    public Running begin(Upload upload, Function<Runnable, Running> start) {
        try {
            return start.apply(() -> drop(upload));
        } catch (RuntimeException e) {
            drop(upload);
            throw e;
        }
    }

    public void drop(Upload upload) {
        try {
            Files.deleteIfExists(upload.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the folders that some browsers send along. */
    private static String name(MultipartFile sent) {
        var name = String.valueOf(sent.getOriginalFilename()).replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }
}

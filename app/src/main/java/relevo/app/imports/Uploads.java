package relevo.app.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
            var file = Files.createTempFile("relevo-import", ".csv");
            sent.transferTo(file);
            return Optional.of(Upload.of(file, name(sent)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        return String.valueOf(Path.of(name.substring(name.lastIndexOf('/') + 1)));
    }
}

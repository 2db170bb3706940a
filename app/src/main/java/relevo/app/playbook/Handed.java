package relevo.app.playbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the form of a new edition hands in.
 *
 * @param typed {@code page}, texts that were pasted or read before, each with its {@code name}
 * @param files further pages
 */
record Handed(MultiValueMap<String, String> typed, List<MultipartFile> files) {
    /** All pages there are; empty fields are none. */
    List<SubmittedPage> pages(MessageSource texts, Locale language) {
        var pages = new ArrayList<SubmittedPage>();
        var pasted = typed.getOrDefault("page", List.of());
        for (int at = 0; at < pasted.size(); at++) {
            if (!pasted.get(at).isBlank()) {
                var name = texts.getMessage("playbook.new.pasted", new Object[] {at + 1}, language);
                pages.add(SubmittedPage.typed(nameOf(at, name), pasted.get(at)));
            }
        }
        files.stream()
                .filter(file -> !file.isEmpty())
                .forEach(file -> pages.add(SubmittedPage.of(fileName(file), bytes(file))));
        return pages;
    }

    private String nameOf(int at, String otherwise) {
        var names = typed.getOrDefault("name", List.of());
        return at >= names.size() || names.get(at).isBlank() ? otherwise : names.get(at);
    }

    /** Without the folders that some browsers send along. */
    private static String fileName(MultipartFile file) {
        var name = String.valueOf(file.getOriginalFilename()).replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static byte[] bytes(MultipartFile file) {
        try (var content = file.getInputStream()) {
            return content.readNBytes(SubmittedPage.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

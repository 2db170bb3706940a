package relevo.app.message.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/** Relevo's own texts: {@code mail/KIND.LANGUAGE.txt}, the subject in the first line, an empty one, the body. */
final class ShippedTemplates {
    private ShippedTemplates() {}

    static Template of(TemplateKind kind, Locale language) {
        var text = read("mail/" + kind.slug() + "." + language.getLanguage() + ".txt");
        var end = text.indexOf('\n');
        return new Template(
                kind, language, 0, text.substring(0, end), text.substring(end).strip(), null, null);
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

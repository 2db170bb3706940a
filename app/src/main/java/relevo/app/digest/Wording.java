package relevo.app.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import relevo.app.Settings;
import relevo.app.myday.Row;
import relevo.app.people.Person;

/** Writes the mail of a digest: plain text, a link for each thing, and for what is blocked all that is missing. */
@Component
class Wording {
    private static final int SHOWN = 10;

    private final MessageSource texts;
    private final Settings settings;

    Wording(MessageSource texts, Settings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    String subject(Digest digest, Locale language) {
        return text(language, "subject", digest.items());
    }

    String body(Digest digest, Person person) {
        Locale language = person.language();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(text(language, "greeting", person.name().split(" ", 2)[0]));
        paragraphs.add(text(language, "intro", digest.items()));
        if (digest.requests() > 0) {
            paragraphs.add(text(language, "requests", digest.requests(), link("/requests")));
        }
        digest.parts().forEach(part -> part(paragraphs, part, language));
        if (digest.elsewhere() > 0) {
            paragraphs.add(text(language, "elsewhere", digest.elsewhere()));
        }
        paragraphs.add(text(language, "end", link("/"), link("/account")));
        return String.join("\n\n", paragraphs) + "\n";
    }

    private void part(List<String> paragraphs, Digest.Part part, Locale language) {
        List<Row> rows = part.rows();
        String heading = texts.getMessage(part.key(), null, language);
        paragraphs.add(heading.toUpperCase(language) + " (" + rows.size() + ")");
        rows.stream().limit(SHOWN).map(row -> item(row, language)).forEach(paragraphs::add);
        if (rows.size() > SHOWN) {
            paragraphs.add(text(language, "more", rows.size() - SHOWN));
        }
    }

    private String item(Row row, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add("* " + row.name() + " (" + row.about() + ")");
        if (row.because().isEmpty()) {
            lines.add("  " + row.why());
        } else {
            lines.add("  " + text(language, "missing"));
            row.because().forEach(reason -> lines.add("  - " + reason));
        }
        lines.add("  " + row.act() + ": " + link(row.href()));
        return String.join("\n", lines);
    }

    private String link(String path) {
        return settings.baseUrl() + path;
    }

    private String text(Locale language, String key, Object... details) {
        return texts.getMessage("digest.mail." + key, details, language);
    }
}

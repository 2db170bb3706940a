package relevo.app.message.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text that mails of a kind begin with, in a language.
 *
 * @param version 0 is Relevo's own text
 * @param changed when, null for Relevo's own
 * @param by the name of who changed it, null for Relevo's own
 */
public record Template(
        TemplateKind kind,
        Locale language,
        int version,
        String subject,
        String body,
        @Nullable Instant changed,
        @Nullable String by) {
    static final int LONGEST_SUBJECT = 200;
    static final int LONGEST_BODY = 20_000;

    /** What is wrong, by field ({@code subject}, {@code body}). */
    public Map<String, List<Mistake>> mistakes() {
        return Map.of("subject", inSubject(), "body", inField(body, LONGEST_BODY));
    }

    /** The same text as a change of the latest version, so that an old one can be brought back. */
    Template onTopOf(Template latest) {
        return new Template(kind, language, latest.version(), subject, body, changed, by);
    }

    public String subject(Map<Placeholder, String> values) {
        return read(subject).filled(values);
    }

    public String body(Map<Placeholder, String> values) {
        return read(body).filled(values);
    }

    /** What the text asks for and these values lack. */
    public Set<Placeholder> missing(Map<Placeholder, String> values) {
        return TemplateGaps.of(subject + "\n" + body, values.keySet());
    }

    private TemplateText read(String text) {
        return TemplateText.read(text, kind.placeholders());
    }

    private List<Mistake> inSubject() {
        var mistakes = new ArrayList<>(inField(subject, LONGEST_SUBJECT));
        if (subject.contains("\n")) {
            mistakes.add(new Mistake(Mistake.Code.SEVERAL_LINES, 1, subject.indexOf('\n') + 1, "", null));
        }
        return mistakes;
    }

    private List<Mistake> inField(String text, int longest) {
        var mistakes = new ArrayList<>(read(text).mistakes());
        if (text.isBlank()) {
            mistakes.add(new Mistake(Mistake.Code.EMPTY, 1, 1, "", null));
        }
        if (text.length() > longest) {
            mistakes.add(new Mistake(Mistake.Code.TOO_LONG, 1, longest + 1, Integer.toString(longest), null));
        }
        return mistakes;
    }
}

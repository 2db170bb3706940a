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
    public Map<String, List<Fault>> faults() {
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

    private List<Fault> inSubject() {
        var faults = new ArrayList<>(inField(subject, LONGEST_SUBJECT));
        if (subject.contains("\n")) {
            faults.add(new Fault(Fault.Code.SEVERAL_LINES, 1, subject.indexOf('\n') + 1, "", null));
        }
        return faults;
    }

    private List<Fault> inField(String text, int longest) {
        var faults = new ArrayList<>(read(text).faults());
        if (text.isBlank()) {
            faults.add(new Fault(Fault.Code.EMPTY, 1, 1, "", null));
        }
        if (text.length() > longest) {
            faults.add(new Fault(Fault.Code.TOO_LONG, 1, longest + 1, Integer.toString(longest), null));
        }
        return faults;
    }
}

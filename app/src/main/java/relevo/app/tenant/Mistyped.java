package relevo.app.tenant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** What was typed is not fit: each field with the sentence that says what to do about it. */
final class Mistyped extends RuntimeException {
    private final transient Map<String, Mistake> mistakes;

    Mistyped(Map<String, Mistake> mistakes) {
        super(mistakes.keySet().toString(), null, false, false);
        this.mistakes = new LinkedHashMap<>(mistakes);
    }

    /** A text's key with its details. */
    record Mistake(String key, List<Object> details) {
        Mistake {
            details = List.copyOf(details);
        }
    }

    /** The sentences, by field, in the order of the form. */
    Map<String, String> sentences(MessageSource texts, Locale language) {
        var sentences = new LinkedHashMap<String, String>();
        mistakes.forEach((field, mistake) -> sentences.put(
                field, texts.getMessage(mistake.key(), mistake.details().toArray(), language)));
        return sentences;
    }
}

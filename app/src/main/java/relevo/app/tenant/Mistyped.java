package relevo.app.tenant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** What was typed is not fit: each field with the sentence that says what to do about it. */
final class Mistyped extends RuntimeException {
    private final transient Map<String, Fault> faults;

    Mistyped(Map<String, Fault> faults) {
        super(faults.keySet().toString(), null, false, false);
        this.faults = new LinkedHashMap<>(faults);
    }

    /** A text's key with its details. */
    record Fault(String key, List<Object> details) {
        Fault {
            details = List.copyOf(details);
        }
    }

    /** The sentences, by field, in the order of the form. */
    Map<String, String> sentences(MessageSource texts, Locale language) {
        var sentences = new LinkedHashMap<String, String>();
        faults.forEach((field, fault) -> sentences.put(
                field, texts.getMessage(fault.key(), fault.details().toArray(), language)));
        return sentences;
    }
}

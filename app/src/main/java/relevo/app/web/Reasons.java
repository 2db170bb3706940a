package relevo.app.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Looks at the reasons that people give for what they do: each is there, not too long, and can be kept as it was written. */
@Component
public class Reasons {
    private final MessageSource texts;

    Reasons(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * The sentence that says what is wrong with a reason; empty where it can be kept.
     *
     * @param longest in characters, as {@code maxlength} counts them
     * @param missing the key of the sentence for a reason that was not given
     */
    public Optional<String> wrong(@Nullable String reason, int longest, String missing, Locale language) {
        if (reason == null || Legible.isBlank(reason)) {
            return Optional.of(texts.getMessage(missing, null, language));
        }
        if (reason.strip().length() > longest) {
            return Optional.of(texts.getMessage("web.reason.too-long", new Object[] {longest}, language));
        }
        return Legible.isKept(reason)
                ? Optional.empty()
                : Optional.of(texts.getMessage("web.reason.control", null, language));
    }
}

package relevo.app.message.template;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Invented values for a preview: {@code message.example.PLACEHOLDER} in the texts. */
@Component
class Examples {
    private final MessageSource texts;

    Examples(MessageSource texts) {
        this.texts = texts;
    }

    Map<Placeholder, String> in(Locale language) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        for (var placeholder : Placeholder.values()) {
            values.put(placeholder, texts.getMessage("message.example." + placeholder.word(), null, language));
        }
        return values;
    }
}

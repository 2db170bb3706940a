package relevo.app.message.template;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a template, where, and what to do about it. */
@Component
class MistakeSentence {
    private final MessageSource texts;

    MistakeSentence(MessageSource texts) {
        this.texts = texts;
    }

    /** All of them, one after the other. */
    String of(List<Mistake> mistakes, Locale language) {
        return mistakes.stream().map(mistake -> of(mistake, language)).collect(Collectors.joining(" "));
    }

    String stale(Locale language) {
        return texts.getMessage("message.template.stale", null, language);
    }

    private String of(Mistake mistake, Locale language) {
        var meant = mistake.closest();
        var key = "message.template.mistake." + mistake.code() + (meant == null ? "" : ".meant");
        var word = meant == null ? "" : meant.word();
        return texts.getMessage(key, new Object[] {mistake.line(), mistake.column(), mistake.found(), word}, language);
    }
}

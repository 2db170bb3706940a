package relevo.app.message.template;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a template, where, and what to do about it. */
@Component
class FaultSentence {
    private final MessageSource texts;

    FaultSentence(MessageSource texts) {
        this.texts = texts;
    }

    /** All of them, one after the other. */
    String of(List<Fault> faults, Locale language) {
        return faults.stream().map(fault -> of(fault, language)).collect(Collectors.joining(" "));
    }

    String stale(Locale language) {
        return texts.getMessage("message.template.stale", null, language);
    }

    private String of(Fault fault, Locale language) {
        var meant = fault.closest();
        var key = "message.template.fault." + fault.code() + (meant == null ? "" : ".meant");
        var word = meant == null ? "" : meant.word();
        return texts.getMessage(key, new Object[] {fault.line(), fault.column(), fault.found(), word}, language);
    }
}

package relevo.app.message;

import java.util.ArrayList;
import java.util.List;
import relevo.app.contact.Address;
import relevo.app.message.template.Placeholder;
import relevo.app.message.template.TemplateGaps;

/**
 * What is wrong with a mail before it is sent, told in {@code texts/message} as {@code message.fault.CODE}.
 *
 * @param field of the form: to, cc, subject, body
 * @param detail what the sentence names
 */
public record MailFault(String field, Code code, String detail) {
    /** What may be wrong. */
    public enum Code {
        NOBODY,
        NO_ADDRESS,
        EMPTY,
        SEVERAL_LINES,
        GAP
    }

    public String key() {
        return "message.fault." + code;
    }

    /** All that is wrong with the texts and the copies. */
    static List<MailFault> in(MailForm form) {
        var faults = new ArrayList<MailFault>();
        form.copies().stream()
                .filter(copy -> Address.of(copy).isEmpty())
                .forEach(copy -> faults.add(new MailFault("cc", Code.NO_ADDRESS, copy)));
        if (form.subject().contains("\n")) {
            faults.add(new MailFault("subject", Code.SEVERAL_LINES, ""));
        }
        inText("subject", form.subject(), faults);
        inText("body", form.body(), faults);
        return faults;
    }

    private static void inText(String field, String text, List<MailFault> faults) {
        if (text.isBlank()) {
            faults.add(new MailFault(field, Code.EMPTY, ""));
        }
        for (Placeholder open : TemplateGaps.in(text)) {
            faults.add(new MailFault(field, Code.GAP, "{" + open.word() + "}"));
        }
    }
}

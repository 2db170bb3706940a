package relevo.app.message;

import java.util.ArrayList;
import java.util.List;
import relevo.app.contact.Address;
import relevo.app.message.template.Placeholder;
import relevo.app.message.template.TemplateGaps;
import relevo.app.web.Legible;

/**
 * What is wrong with a mail before it is sent, told in {@code texts/message} as {@code message.fault.CODE}.
 *
 * @param field of the form: to, cc, subject, body
 * @param detail what the sentence names: a text, or a number to be written as one
 */
public record MailFault(String field, Code code, Object detail) {
    /** The most characters that each takes. */
    public static final int LONGEST_SUBJECT = 300;

    public static final int LONGEST_BODY = 20_000;

    /** What may be wrong. */
    public enum Code {
        NOBODY,
        NO_ADDRESS,
        EMPTY,
        SEVERAL_LINES,
        TOO_LONG,
        CONTROL,
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
        } else if (!Legible.isLine(form.subject())) {
            faults.add(new MailFault("subject", Code.CONTROL, ""));
        }
        inText("subject", form.subject(), LONGEST_SUBJECT, faults);
        if (!Legible.isKept(form.body())) {
            faults.add(new MailFault("body", Code.CONTROL, ""));
        }
        inText("body", form.body(), LONGEST_BODY, faults);
        return faults;
    }

    private static void inText(String field, String text, int longest, List<MailFault> faults) {
        if (Legible.isBlank(text)) {
            faults.add(new MailFault(field, Code.EMPTY, ""));
        }
        if (text.length() > longest) {
            faults.add(new MailFault(field, Code.TOO_LONG, longest));
        }
        for (Placeholder open : TemplateGaps.in(text)) {
            faults.add(new MailFault(field, Code.GAP, "{" + open.word() + "}"));
        }
    }
}

package relevo.app.message;

import java.util.ArrayList;
import java.util.List;
import relevo.app.contact.Address;
import relevo.app.message.template.Placeholder;
import relevo.app.message.template.TemplateGaps;
import relevo.app.web.Legible;

/**
 * What is wrong with a mail before it is sent, told in {@code texts/message} as {@code message.mistake.CODE}.
 *
 * @param field of the form: to, cc, subject, body
 * @param detail what the sentence names: a text, or a number to be written as one
 */
public record MailMistake(String field, Code code, Object detail) {
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
        return "message.mistake." + code;
    }

    /** All that is wrong with the texts and the copies. */
    static List<MailMistake> in(MailForm form) {
        var mistakes = new ArrayList<MailMistake>();
        form.copies().stream()
                .filter(copy -> Address.of(copy).isEmpty())
                .forEach(copy -> mistakes.add(new MailMistake("cc", Code.NO_ADDRESS, copy)));
        if (form.subject().contains("\n")) {
            mistakes.add(new MailMistake("subject", Code.SEVERAL_LINES, ""));
        } else if (!Legible.isLine(form.subject())) {
            mistakes.add(new MailMistake("subject", Code.CONTROL, ""));
        }
        inText("subject", form.subject(), LONGEST_SUBJECT, mistakes);
        if (!Legible.isKept(form.body())) {
            mistakes.add(new MailMistake("body", Code.CONTROL, ""));
        }
        inText("body", form.body(), LONGEST_BODY, mistakes);
        return mistakes;
    }

    private static void inText(String field, String text, int longest, List<MailMistake> mistakes) {
        if (Legible.isBlank(text)) {
            mistakes.add(new MailMistake(field, Code.EMPTY, ""));
        }
        if (text.length() > longest) {
            mistakes.add(new MailMistake(field, Code.TOO_LONG, longest));
        }
        for (Placeholder open : TemplateGaps.in(text)) {
            mistakes.add(new MailMistake(field, Code.GAP, "{" + open.word() + "}"));
        }
    }
}

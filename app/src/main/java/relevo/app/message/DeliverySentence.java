package relevo.app.message;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import relevo.app.message.smtp.Reply;
import relevo.app.web.Said;
import relevo.app.web.Sign;

/** Says in a sentence what became of a mail for one recipient; the only place that does. */
public final class DeliverySentence {
    private final Said said;

    public DeliverySentence(Said said) {
        this.said = said;
    }

    /** Accepted, waiting …, in a word. */
    public String word(SentMessage.Recipient recipient) {
        return text("word." + recipient.state());
    }

    public Sign sign(SentMessage.Recipient recipient) {
        return switch (recipient.state()) {
            case WAITING -> recipient.attempts() == 0 ? Sign.OPEN : Sign.DUE;
            case SENDING -> Sign.HERE;
            case ACCEPTED -> Sign.MET;
            case REFUSED -> Sign.STOP;
            case IN_DOUBT -> Sign.DUE;
            case DEAD -> Sign.STOP;
        };
    }

    public String of(SentMessage.Recipient recipient) {
        return switch (recipient.state()) {
            case WAITING -> recipient.attempts() == 0 ? text("waiting") : later(recipient);
            case SENDING -> text("sending", recipient.attempts());
            case ACCEPTED -> text(recipient.inDoubt() ? "accepted-again" : "accepted", at(recipient), reply(recipient));
            case REFUSED -> text(isSilent(recipient) ? "not-sent" : "refused", at(recipient), reply(recipient));
            case IN_DOUBT -> text("in-doubt", reply(recipient), next(recipient));
            case DEAD -> text("dead", recipient.attempts(), reply(recipient));
        };
    }

    private String later(SentMessage.Recipient recipient) {
        return text("later", recipient.attempts(), reply(recipient), next(recipient));
    }

    private String reply(SentMessage.Recipient recipient) {
        return reply(recipient.code(), recipient.reply());
    }

    /** The server's own words, or why it said nothing. */
    String reply(@Nullable String code, @Nullable String reply) {
        return code != null && isSilence(code) ? text("silence." + code) : text("quoted", orNothing(reply));
    }

    /** Whether the server was not even asked. */
    private static boolean isSilent(SentMessage.Recipient recipient) {
        String code = recipient.code();
        return code != null && isSilence(code);
    }

    private static boolean isSilence(String code) {
        return Arrays.stream(Reply.Silence.values())
                .anyMatch(silence -> silence.name().equals(code));
    }

    private String at(SentMessage.Recipient recipient) {
        var tried = recipient.tried();
        return tried == null ? "" : said.near(tried);
    }

    private String next(SentMessage.Recipient recipient) {
        var next = recipient.next();
        return next == null ? "" : said.near(next);
    }

    private static String orNothing(@Nullable String reply) {
        return reply == null ? "" : reply;
    }

    private String text(String key, Object... details) {
        return said.texts().getMessage("message.delivery." + key, details, said.language());
    }
}

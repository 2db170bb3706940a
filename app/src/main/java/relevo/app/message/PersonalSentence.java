package relevo.app.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import relevo.app.message.PersonalMails.Sent;
import relevo.app.web.Said;
import relevo.app.web.Sign;

/** Says in a sentence what became of a mail to a person; the only place that does. */
public final class PersonalSentence {
    private final Said said;

    public PersonalSentence(Said said) {
        this.said = said;
    }

    /** Accepted, waiting …, in a word. */
    public String word(Sent sent) {
        return text("delivery.word." + sent.state());
    }

    public Sign sign(Sent sent) {
        return switch (sent.state()) {
            case WAITING -> sent.attempts() == 0 ? Sign.OPEN : Sign.DUE;
            case SENDING -> Sign.HERE;
            case ACCEPTED -> Sign.MET;
            case REFUSED -> Sign.STOP;
            case IN_DOUBT -> Sign.DUE;
            case DEAD -> Sign.STOP;
        };
    }

    public String of(Sent sent) {
        var reply = new DeliverySentence(said).reply(sent.code(), sent.reply());
        return switch (sent.state()) {
            case WAITING ->
                sent.attempts() == 0 ? text("delivery.waiting") : text("personal.later", sent.attempts(), reply);
            case SENDING -> text("delivery.sending", sent.attempts());
            case ACCEPTED -> text("delivery.accepted", at(sent.tried()), reply);
            case REFUSED -> text("personal.refused", at(sent.tried()), reply);
            case IN_DOUBT -> text("personal.in-doubt", reply);
            case DEAD -> text("personal.dead", sent.attempts(), reply);
        };
    }

    private String at(@Nullable Instant tried) {
        return tried == null ? "" : said.near(tried);
    }

    private String text(String key, Object... details) {
        return said.texts().getMessage("message." + key, details, said.language());
    }
}

package relevo.app.tenant;

import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.database.Transactions;
import relevo.app.engagement.Ask;
import relevo.app.journal.Outcome;
import relevo.app.sentence.RefusalSentence;
import relevo.app.sentence.Speech;
import relevo.app.sentence.Speeches;
import relevo.app.web.Form;
import relevo.app.web.JteView;
import relevo.app.web.OwnPath;
import relevo.engagement.decision.Refusal;

/** Answers a form: on to where it leads when it is done, the same page with all that was typed when it is not. */
@Component
class TenantAnswers {
    private final Speeches speeches;
    private final Transactions transactions;
    private final MessageSource texts;

    TenantAnswers(Speeches speeches, Transactions transactions, MessageSource texts) {
        this.speeches = speeches;
        this.transactions = transactions;
        this.texts = texts;
    }

    /** Makes the page anew, with what was typed and, where the whole was refused, the sentence that says why. */
    interface Again {
        Object page(Form form, @Nullable String blocked);
    }

    View answer(Ask ask, String on, String template, Supplier<Outcome> act, Again again) {
        try {
            return answer(ask, on, template, act.get(), again);
        } catch (Mistyped mistyped) {
            var form = ask.form();
            for (var mistake : mistyped.sentences(texts, ask.language()).entrySet()) {
                form = form.wrong(mistake.getKey(), mistake.getValue());
            }
            return new JteView(HttpStatus.UNPROCESSABLE_CONTENT, template, again.page(form, null));
        }
    }

    private View answer(Ask ask, String on, String template, Outcome outcome, Again again) {
        return switch (outcome) {
            case Outcome.Done _ -> done(ask, on);
            case Outcome.Refused refused ->
                new JteView(status(refused.why()), template, again.page(ask.form(), sentence(ask, refused)));
            case Outcome.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Outcome.Stale _ ->
                new JteView(
                        HttpStatus.CONFLICT, template, again.page(ask.form(), text("tenant.stale", ask.language())));
        };
    }

    private static View done(Ask ask, String on) {
        String back = ask.form().value("back");
        var redirect = new RedirectView(back.isEmpty() ? on + "?done=true" : OwnPath.of(back));
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }

    String sentence(Ask ask, Outcome.Refused refused) {
        Speech speech = transactions.reading(
                ask.person().reader(),
                () -> refused.state() == null
                        ? speeches.of(ask.language())
                        : speeches.of(ask.language(), refused.state()));
        return new RefusalSentence(speech).of(refused.why());
    }

    static HttpStatus status(Refusal refusal) {
        return refusal instanceof Refusal.NotAllowed ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}

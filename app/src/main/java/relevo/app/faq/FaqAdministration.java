package relevo.app.faq;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.database.Transactions;
import relevo.app.web.Form;
import relevo.app.web.JteView;
import relevo.app.web.SignedIn;

/** Where the operator's playbook owner writes the questions anew. */
@Controller
@RequestMapping("/administration/faq")
@PreAuthorize("hasRole('PLAYBOOK_OWNER') and principal.operator()")
public class FaqAdministration {
    private final Versions versions;
    private final FaqEditing editing;
    private final Transactions transactions;
    private final MessageSource texts;

    FaqAdministration(Versions versions, FaqEditing editing, Transactions transactions, MessageSource texts) {
        this.versions = versions;
        this.editing = editing;
        this.transactions = transactions;
        this.texts = texts;
    }

    /**
     * What the page shows.
     *
     * @param preview how the text reads in the person's language; empty before it was asked for
     */
    public record Page(Form form, List<Version> history, List<Entry> preview, boolean published) {}

    @GetMapping
    View page(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) boolean published) {
        var history = history(me);
        var newest = history.getFirst();
        var form = Form.of(Map.of(
                "base", List.of(Integer.toString(newest.number())),
                "es", List.of(newest.es()),
                "en", List.of(newest.en())));
        return new JteView("faq/edit", new Page(form, history, List.of(), published));
    }

    @PostMapping("/preview")
    View preview(
            @AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> typed, Locale language) {
        return again(HttpStatus.OK, me, editing.check(Form.of(typed).with("why", "-"), language), typed, language);
    }

    @PostMapping
    View publish(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam int base,
            @RequestParam MultiValueMap<String, String> typed,
            Locale language) {
        var form = editing.check(Form.of(typed), language);
        if (form.hasErrors()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, me, form, typed, language);
        }
        if (!editing.publish(base + 1, form, me)) {
            var late = form.wrong("why", texts.getMessage("faq.changed-meanwhile", null, language));
            return again(HttpStatus.CONFLICT, me, late, typed, language);
        }
        return new RedirectView("/administration/faq?published=true");
    }

    private View again(HttpStatus status, SignedIn me, Form form, Map<String, List<String>> typed, Locale language) {
        var preview = FaqText.read(form.value(language.getLanguage())).entries();
        var shown = new Form(typed, form.errors());
        return new JteView(status, "faq/edit", new Page(shown, history(me), preview, false));
    }

    private List<Version> history(SignedIn me) {
        return transactions.reading(me.reader(), versions::all);
    }
}

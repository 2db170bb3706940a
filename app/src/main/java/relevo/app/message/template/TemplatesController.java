package relevo.app.message.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.database.Transactions;
import relevo.app.web.Form;
import relevo.app.web.JteView;
import relevo.app.web.Languages;
import relevo.app.web.SignedIn;

/** Where the playbook owner edits the texts of mails; nothing wrong is saved, nothing typed is lost. */
@Controller
@PreAuthorize("hasRole('PLAYBOOK_OWNER')")
class TemplatesController {
    private final Templates templates;
    private final MistakeSentence sentences;
    private final Examples examples;
    private final Transactions transactions;

    TemplatesController(Templates templates, MistakeSentence sentences, Examples examples, Transactions transactions) {
        this.templates = templates;
        this.sentences = sentences;
        this.examples = examples;
        this.transactions = transactions;
    }

    @GetMapping("/administration/templates")
    JteView list(@RequestParam(defaultValue = "") String saved, @AuthenticationPrincipal SignedIn person) {
        var kind = TemplateKind.of(saved).orElse(null);
        return transactions.reading(
                person.reader(), () -> new JteView("message/templates", new TemplatesPage(templates.all(), kind)));
    }

    @GetMapping("/administration/templates/{kind}/{language}")
    JteView edit(
            @PathVariable String kind,
            @PathVariable String language,
            @RequestParam(defaultValue = "-1") int version,
            @AuthenticationPrincipal SignedIn person) {
        return transactions.reading(person.reader(), () -> {
            var versions = versions(kind, language);
            var shown =
                    versions.stream().filter(one -> one.version() == version).findFirst();
            var text = shown.orElse(versions.getFirst()).onTopOf(versions.getFirst());
            return view(HttpStatus.OK, text, versions, Form.EMPTY, null, person);
        });
    }

    @PostMapping("/administration/templates/{kind}/{language}")
    View save(
            @PathVariable String kind,
            @PathVariable String language,
            @RequestParam int version,
            @RequestParam String subject,
            @RequestParam String body,
            @RequestParam(defaultValue = "save") String act,
            @AuthenticationPrincipal SignedIn person,
            Locale locale) {
        if (!person.operator()) {
            throw new AccessDeniedException("templates are the operator's");
        }
        return transactions.as(person.reader(), () -> {
            var versions = versions(kind, language);
            var latest = versions.getFirst();
            var changed =
                    new Template(latest.kind(), latest.language(), version, subject.strip(), lines(body), null, null);
            var form = wrong(changed, locale);
            if (act.equals("preview") || form.hasErrors()) {
                var status = form.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
                return view(status, changed, versions, form, null, person);
            }
            return templates.save(changed, person.reader())
                    ? new RedirectView(
                            "/administration/templates?saved=" + latest.kind().slug())
                    : view(HttpStatus.CONFLICT, changed, versions, form, sentences.stale(locale), person);
        });
    }

    private List<Template> versions(String kind, String language) {
        var known = TemplateKind.of(kind).orElseThrow(TemplatesController::missing);
        var spoken = Languages.named(language).orElseThrow(TemplatesController::missing);
        return templates.versions(known, spoken);
    }

    private Form wrong(Template changed, Locale locale) {
        var form = Form.EMPTY;
        for (var field : changed.mistakes().entrySet()) {
            if (!field.getValue().isEmpty()) {
                form = form.wrong(field.getKey(), sentences.of(field.getValue(), locale));
            }
        }
        return form;
    }

    private JteView view(
            HttpStatus status,
            Template text,
            List<Template> versions,
            Form errors,
            @Nullable String problem,
            SignedIn person) {
        var values = examples.in(text.language());
        var offered = new EnumMap<Placeholder, String>(Placeholder.class);
        text.kind().placeholders().forEach(one -> offered.put(one, values.getOrDefault(one, "")));
        var form = errors.with("subject", text.subject()).with("body", text.body());
        var page = new TemplatePage(
                text, form, person.operator(), problem, text.subject(values), text.body(values), offered, versions);
        return new JteView(status, "message/template", page);
    }

    private static String lines(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package relevo.app.message.template;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.database.Transactions;
import relevo.app.web.Languages;
import relevo.app.web.Problems;
import relevo.app.web.SignedIn;

/** The texts that mails begin with, for programs; nothing wrong is saved. */
@RestController
@RequestMapping("/api/v1/mail-templates")
@PreAuthorize("hasRole('PLAYBOOK_OWNER')")
class TemplatesApi {
    private final Templates templates;
    private final MistakeSentence sentences;
    private final Transactions transactions;
    private final Problems problems;

    TemplatesApi(Templates templates, MistakeSentence sentences, Transactions transactions, Problems problems) {
        this.templates = templates;
        this.sentences = sentences;
        this.transactions = transactions;
        this.problems = problems;
    }

    /** A template as it stands; version 0 is Relevo's own text. */
    record TemplateJson(String kind, String language, int version, String subject, String body) {
        static TemplateJson of(Template template) {
            return new TemplateJson(
                    template.kind().slug(),
                    template.language().getLanguage(),
                    template.version(),
                    template.subject(),
                    template.body());
        }
    }

    /** A list, so that more can be told beside it later. */
    record TemplatesJson(List<TemplateJson> templates) {}

    /** A new text, on top of the version that its writer saw. */
    record NewText(
            int version, @Nullable String subject, @Nullable String body) {}

    @GetMapping
    TemplatesJson list(@AuthenticationPrincipal SignedIn person) {
        return transactions.reading(
                person.reader(),
                () -> new TemplatesJson(
                        templates.all().stream().map(TemplateJson::of).toList()));
    }

    @PutMapping("/{kind}/{language}")
    @PreAuthorize("hasRole('PLAYBOOK_OWNER') and principal.operator()")
    ResponseEntity<?> change(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String kind,
            @PathVariable String language,
            @RequestBody NewText text,
            HttpServletRequest request,
            Locale reads) {
        var changed = template(kind, language, text);
        var wrong = wrong(changed, reads);
        if (!wrong.isEmpty()) {
            return problems.unfit(wrong, request);
        }
        return transactions.as(
                person.reader(),
                () -> templates.save(changed, person.reader())
                        ? ResponseEntity.ok(TemplateJson.of(templates.of(changed.kind(), changed.language())))
                        : problems.told(HttpStatus.CONFLICT, sentences.stale(reads), request));
    }

    private static Template template(String kind, String language, NewText text) {
        var known = TemplateKind.of(kind).orElseThrow(TemplatesApi::missing);
        var spoken = Languages.named(language).orElseThrow(TemplatesApi::missing);
        return new Template(known, spoken, text.version(), stripped(text.subject()), stripped(text.body()), null, null);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    private Map<String, String> wrong(Template changed, Locale reads) {
        var wrong = new TreeMap<String, String>();
        changed.mistakes().forEach((field, mistakes) -> {
            if (!mistakes.isEmpty()) {
                wrong.put(field, sentences.of(mistakes, reads));
            }
        });
        return wrong;
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

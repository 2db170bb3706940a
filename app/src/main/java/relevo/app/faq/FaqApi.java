package relevo.app.faq;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.web.Form;
import relevo.app.web.Problems;
import relevo.app.web.SignedIn;

/** The questions as JSON, in the language that is asked for. */
@RestController
@RequestMapping("/api/v1/faq")
class FaqApi {
    private final Faq faq;
    private final Versions versions;
    private final FaqEditing editing;
    private final Problems problems;
    private final MessageSource texts;

    FaqApi(Faq faq, Versions versions, FaqEditing editing, Problems problems, MessageSource texts) {
        this.faq = faq;
        this.versions = versions;
        this.editing = editing;
        this.problems = problems;
        this.texts = texts;
    }

    /** A version in one language. */
    record Answer(int version, String language, Instant published, List<Entry> entries) {
        static Answer of(Version version, Locale language) {
            return new Answer(version.number(), language.getLanguage(), version.published(), version.entries(language));
        }
    }

    /**
     * A new text in both languages, as it is typed in the administration.
     *
     * @param base the version that its writer saw
     */
    record NewVersion(
            int base,
            @Nullable String es,
            @Nullable String en,
            @Nullable String why) {
        Form form() {
            return Form.of(Map.of("es", List.of(text(es)), "en", List.of(text(en)), "why", List.of(text(why))));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    @PostMapping
    @PreAuthorize("hasRole('PLAYBOOK_OWNER') and principal.operator()")
    ResponseEntity<?> publish(
            @AuthenticationPrincipal SignedIn me,
            @RequestBody NewVersion wanted,
            HttpServletRequest request,
            Locale language) {
        var form = editing.check(wanted.form(), language);
        if (form.hasErrors()) {
            return problems.unfit(form.errors(), request);
        }
        return editing.publish(wanted.base() + 1, form, me)
                ? ResponseEntity.created(URI.create("/api/v1/faq/" + (wanted.base() + 1)))
                        .body(newest(language))
                : problems.told(
                        HttpStatus.CONFLICT, texts.getMessage("faq.changed-meanwhile", null, language), request);
    }

    @GetMapping
    Answer newest(Locale language) {
        return Answer.of(faq.newest(), language);
    }

    @GetMapping("/{version}")
    Answer version(@PathVariable int version, Locale language) {
        return versions.find(version)
                .map(found -> Answer.of(found, language))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package relevo.app.playbook;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.journal.RulesInForce;
import relevo.app.web.JteView;
import relevo.app.web.SignedIn;

/** Where the operator's playbook owner hands pages in, sees what they get wrong, and publishes them. */
@Controller
@PreAuthorize("hasRole('PLAYBOOK_OWNER') and principal.operator()")
class NewEditionController {
    private static final Submission NOTHING = Submission.of(RulesInForce.PROCESS, List.of());

    private final Publishing publishing;
    private final Library library;
    private final MessageSource texts;

    NewEditionController(Publishing publishing, Library library, MessageSource texts) {
        this.publishing = publishing;
        this.library = library;
        this.texts = texts;
    }

    @GetMapping("/playbooks/new")
    View form() {
        return new JteView("playbook/new", new NewEditionPage(NOTHING, false, List.of(), ""));
    }

    @PostMapping("/playbooks/previews")
    View preview(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Locale language) {
        var submission = Submission.of(
                RulesInForce.PROCESS, new Handed(typed, file == null ? List.of() : file).pages(texts, language));
        var status = submission.publishable().isPresent() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return show(status, submission, me, language);
    }

    @PostMapping("/playbooks")
    View publish(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Locale language) {
        var submission = Submission.of(
                RulesInForce.PROCESS, new Handed(typed, file == null ? List.of() : file).pages(texts, language));
        return submission
                .publishable()
                .<View>map(edition -> new RedirectView("/playbooks/" + edition.shortId() + "?published="
                        + (publishing.publish(edition, me) ? "now" : "before")))
                .orElseGet(() -> show(HttpStatus.UNPROCESSABLE_CONTENT, submission, me, language));
    }

    private View show(HttpStatus status, Submission submission, SignedIn me, Locale language) {
        var refusals = submission.objections().stream()
                .map(objection -> objection.said(texts, language))
                .toList();
        var known = submission
                .edition()
                .flatMap(edition -> library.find(edition.id(), me))
                .map(entry -> entry.edition().shortId())
                .orElse("");
        return new JteView(status, "playbook/new", new NewEditionPage(submission, true, refusals, known));
    }
}

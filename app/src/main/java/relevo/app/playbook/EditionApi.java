package relevo.app.playbook;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.journal.RulesInForce;
import relevo.app.web.FieldError;
import relevo.app.web.Problems;
import relevo.app.web.SignedIn;
import relevo.playbook.edition.Edition;

/** The editions as JSON. */
@RestController
@RequestMapping("/api/v1/editions")
class EditionApi {
    private final Library library;
    private final Publishing publishing;
    private final Problems problems;
    private final MessageSource texts;

    EditionApi(Library library, Publishing publishing, Problems problems, MessageSource texts) {
        this.library = library;
        this.publishing = publishing;
        this.problems = problems;
        this.texts = texts;
    }

    /** Pages to publish, one for each language. */
    record Wanted(@Nullable List<@Nullable WantedPage> pages) {
        List<SubmittedPage> submitted() {
            List<@Nullable WantedPage> given = pages == null ? List.of() : pages;
            return given.stream()
                    .flatMap(Stream::ofNullable)
                    .map(WantedPage::submitted)
                    .toList();
        }
    }

    /** A page by the name of its file, for messages, and its text. */
    record WantedPage(@Nullable String name, @Nullable String text) {
        SubmittedPage submitted() {
            return SubmittedPage.typed(name == null ? "" : name, text == null ? "" : text);
        }
    }

    /** Fifty at most, the latest first: those after the edition of that id, or the first where there is none. */
    @GetMapping
    List<EditionAnswer> all(
            @AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String after, Locale language) {
        return library.slice(me, after).entries().stream()
                .map(entry -> EditionAnswer.of(entry, language))
                .toList();
    }

    @GetMapping("/{id:[0-9a-f]{8,64}}")
    EditionAnswer.Whole one(@AuthenticationPrincipal SignedIn me, @PathVariable String id, Locale language) {
        return library.find(id, me)
                .map(entry -> EditionAnswer.Whole.of(entry, language))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** 201 where it is new, 200 where the same content was published before, 422 with the reasons where it can't be. */
    @PostMapping
    @PreAuthorize("hasRole('PLAYBOOK_OWNER') and principal.operator()")
    ResponseEntity<?> publish(
            @AuthenticationPrincipal SignedIn me,
            @RequestBody Wanted wanted,
            Locale language,
            HttpServletRequest request) {
        var submission = Submission.of(RulesInForce.PROCESS, wanted.submitted());
        return submission
                .publishable()
                .<ResponseEntity<?>>map(edition -> answer(edition, me, language))
                .orElseGet(() -> refusal(submission, language, request));
    }

    private ResponseEntity<EditionAnswer> answer(Edition edition, SignedIn me, Locale language) {
        var added = publishing.publish(edition, me);
        var place = URI.create("/api/v1/editions/" + edition.id());
        return (added ? ResponseEntity.created(place) : ResponseEntity.ok().location(place))
                .body(EditionAnswer.of(library.find(edition.id(), me).orElseThrow(), language));
    }

    private ResponseEntity<ProblemDetail> refusal(Submission submission, Locale language, HttpServletRequest request) {
        var problem = problems.of(HttpStatus.UNPROCESSABLE_CONTENT, request);
        problem.setProperty(
                "errors",
                submission.objections().stream()
                        .map(objection -> new FieldError("pages", objection.said(texts, language)))
                        .toList());
        problem.setProperty(
                "remarks",
                submission.pages().stream()
                        .flatMap(page -> EditionAnswer.remarks(page.checked(), language).stream())
                        .toList());
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}

package relevo.app.request;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.database.Ids;
import relevo.app.web.ReadsWork;
import relevo.app.web.SignedIn;

/** Requests as JSON; what is refused comes back as a problem. */
@RestController
@RequestMapping("/api/v1/requests")
@ReadsWork
class RequestApi {
    private final Filing filing;
    private final Sight sight;
    private final Answering answering;
    private final RequestProblems refusals;
    private final MessageSource texts;

    RequestApi(Filing filing, Sight sight, Answering answering, RequestProblems refusals, MessageSource texts) {
        this.filing = filing;
        this.sight = sight;
        this.answering = answering;
        this.refusals = refusals;
        this.texts = texts;
    }

    /** What waits, the oldest first, and what was answered last. */
    record Listed(List<Request> waiting, List<Request> answered) {}

    /** Why a request is kept on hold or cancelled. */
    record Why(@Nullable String reason, @Nullable Boolean pendingRequestor) {
        boolean pending() {
            return Boolean.TRUE.equals(pendingRequestor);
        }

        String stripped() {
            return reason == null ? "" : reason.strip();
        }
    }

    @GetMapping
    Listed list(@AuthenticationPrincipal SignedIn me) {
        return new Listed(sight.waiting(me), sight.answered(me));
    }

    @GetMapping("/{id}")
    Request one(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return sight.find(me, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping
    ResponseEntity<?> file(
            @AuthenticationPrincipal SignedIn me,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key,
            @RequestBody Wish wish,
            HttpServletRequest request,
            Locale language) {
        var given =
                new Given(wish.form(), filing.today(), (text, details) -> texts.getMessage(text, details, language));
        var details = given.details();
        if (details == null) {
            return refusals.unfit(given.form().errors(), request);
        }
        var filed = filing.file(me, Objects.requireNonNullElseGet(key, Ids::next), details)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        return ResponseEntity.created(URI.create("/api/v1/requests/" + filed.id()))
                .body(filed);
    }

    @PostMapping("/{id}/approval")
    @PreAuthorize("hasRole('REQUEST_MANAGER')")
    ResponseEntity<?> approve(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String edition,
            HttpServletRequest request,
            Locale language) {
        return refusals.answer(answering.approve(me, id, edition), request, language);
    }

    @PostMapping("/{id}/hold")
    @PreAuthorize("hasRole('REQUEST_MANAGER')")
    ResponseEntity<?> hold(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestBody Why why,
            HttpServletRequest request,
            Locale language) {
        return answering
                .wrong(why.reason(), language)
                .<ResponseEntity<?>>map(sentence -> refusals.unreasoned(sentence, request))
                .orElseGet(() ->
                        refusals.answer(answering.hold(me, id, why.pending(), why.stripped()), request, language));
    }

    @PostMapping("/{id}/cancellation")
    @PreAuthorize("hasRole('REQUEST_MANAGER')")
    ResponseEntity<?> cancel(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestBody Why why,
            HttpServletRequest request,
            Locale language) {
        return answering
                .wrong(why.reason(), language)
                .<ResponseEntity<?>>map(sentence -> refusals.unreasoned(sentence, request))
                .orElseGet(() -> refusals.answer(answering.cancel(me, id, why.stripped()), request, language));
    }
}

package relevo.app.message;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.database.Transactions;
import relevo.app.journal.Tenants;
import relevo.app.web.Problems;
import relevo.app.web.ReadsWork;
import relevo.app.web.SignedIn;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.TenantId;

/** The mails of a tenant for programs, and trying them again. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}/messages")
@ReadsWork
class MessagesApi {
    private final Tenants tenants;
    private final Messages messages;
    private final Retries retries;
    private final Transactions transactions;
    private final Refusals refusals;
    private final Problems problems;

    MessagesApi(
            Tenants tenants,
            Messages messages,
            Retries retries,
            Transactions transactions,
            Refusals refusals,
            Problems problems) {
        this.tenants = tenants;
        this.messages = messages;
        this.retries = retries;
        this.transactions = transactions;
        this.refusals = refusals;
        this.problems = problems;
    }

    /** A list, so that more can be told beside it later. */
    record MessagesJson(List<MessageJson> messages) {}

    @GetMapping
    MessagesJson list(@PathVariable UUID tenant, @AuthenticationPrincipal SignedIn person, Locale language) {
        var sentences = new DeliverySentence(refusals.said(language));
        return transactions.reading(
                person.reader(),
                () -> tenants.find(new TenantId(tenant))
                        .map(standing -> messages.of(standing.id()))
                        .map(all -> new MessagesJson(all.stream()
                                .map(message -> MessageJson.of(message, sentences))
                                .toList()))
                        .orElseThrow(MessagesApi::missing));
    }

    @GetMapping("/{message}")
    MessageJson show(
            @PathVariable UUID tenant,
            @PathVariable UUID message,
            @AuthenticationPrincipal SignedIn person,
            Locale language) {
        return transactions.reading(
                person.reader(),
                () -> messages.find(new TenantId(tenant), new MessageId(message))
                        .map(found -> MessageJson.of(found, new DeliverySentence(refusals.said(language))))
                        .orElseThrow(MessagesApi::missing));
    }

    @PostMapping("/{message}/retries")
    ResponseEntity<?> retry(
            @PathVariable UUID tenant,
            @PathVariable UUID message,
            @AuthenticationPrincipal SignedIn person,
            Locale language,
            HttpServletRequest request) {
        return switch (retries.ask(new TenantId(tenant), new MessageId(message), person)) {
            case UNKNOWN -> throw missing();
            case NOT_YOURS -> throw new AccessDeniedException("not the tenant's manager");
            case RETRIED -> ResponseEntity.accepted().body(show(tenant, message, person, language));
            case NOTHING_TO_RETRY -> {
                var problem = problems.of(HttpStatus.CONFLICT, request);
                problem.setDetail(refusals.text("message.nothing-to-retry", language));
                yield ResponseEntity.status(HttpStatus.CONFLICT)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
            }
        };
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

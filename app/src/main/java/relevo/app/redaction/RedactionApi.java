package relevo.app.redaction;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.database.Ids;
import relevo.app.web.Form;
import relevo.app.web.Problems;
import relevo.app.web.Reasons;
import relevo.app.web.SignedIn;
import relevo.engagement.id.TenantId;

/** Redactions of a tenant, for programs; the same verbs as the page. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}/redactions")
class RedactionApi {
    private final RedactionPages pages;
    private final Redacting redacting;
    private final Problems problems;
    private final Reasons reasons;
    private final MessageSource texts;

    RedactionApi(RedactionPages pages, Redacting redacting, Problems problems, Reasons reasons, MessageSource texts) {
        this.pages = pages;
        this.redacting = redacting;
        this.problems = problems;
        this.reasons = reasons;
        this.texts = texts;
    }

    /** What was asked for, and what can be. */
    record RedactionsJson(List<RedactionPage.Line> redactions, List<RedactionPage.Choice> items) {}

    /** What to redact, by the keys of the items, and why. */
    record Asked(@Nullable Set<String> items, @Nullable String reason) {}

    /** Why not. */
    record Why(@Nullable String reason) {}

    @Operation(summary = "What can be redacted of a tenant, what was asked for, until when, and what came of it.")
    @GetMapping
    RedactionsJson list(@AuthenticationPrincipal SignedIn me, @PathVariable UUID tenant, Locale language) {
        var page = pages.page(me, new TenantId(tenant), Form.EMPTY, null, language);
        return new RedactionsJson(page.lines(), page.choices());
    }

    @Operation(summary = "Asks to have texts with personal data redacted.")
    @PostMapping
    ResponseEntity<?> ask(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID tenant,
            @RequestBody Asked asked,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key,
            HttpServletRequest request,
            Locale language) {
        pages.require(me, new TenantId(tenant));
        Map<String, String> wrong = new TreeMap<>();
        if (asked.items() == null || asked.items().isEmpty()) {
            wrong.put("items", text("redaction.wrong.item", language));
        }
        wrong(asked.reason(), language).ifPresent(sentence -> wrong.put("reason", sentence));
        if (!wrong.isEmpty() || asked.items() == null || asked.reason() == null) {
            return problems.unfit(wrong, request);
        }
        var id = key == null ? Ids.next() : key;
        return redacting
                .ask(me, new TenantId(tenant), id, asked.items(), asked.reason().strip())
                .<ResponseEntity<?>>map(made ->
                        ResponseEntity.status(HttpStatus.CREATED).body(Map.of("id", made.id(), "due", made.due())))
                .orElseGet(() ->
                        problems.told(HttpStatus.CONFLICT, text("obstacle.NOTHING_TO_REDACT", language), request));
    }

    @Operation(summary = "Redacts what somebody else asked for: the texts are erased for good.")
    @PostMapping("/{id}/completion")
    ResponseEntity<?> complete(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID tenant,
            @PathVariable UUID id,
            HttpServletRequest request,
            Locale language) {
        pages.require(me, new TenantId(tenant));
        return RedactionRefusal.of(redacting.complete(me, new TenantId(tenant), id))
                .<ResponseEntity<?>>map(
                        refused -> problems.told(refused.status(), text(refused.key(), language), request))
                .orElseGet(() -> ResponseEntity.ok(list(me, tenant, language)));
    }

    @Operation(summary = "Refuses a redaction, with a reason.")
    @PostMapping("/{id}/refusal")
    ResponseEntity<?> refuse(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID tenant,
            @PathVariable UUID id,
            @RequestBody Why why,
            HttpServletRequest request,
            Locale language) {
        pages.require(me, new TenantId(tenant));
        var wrong = wrong(why.reason(), language);
        if (wrong.isPresent() || why.reason() == null) {
            return problems.unfit(Map.of("reason", wrong.orElseThrow()), request);
        }
        return redacting.refuse(me, new TenantId(tenant), id, why.reason().strip())
                ? ResponseEntity.ok(list(me, tenant, language))
                : problems.told(RedactionRefusal.GONE.status(), text(RedactionRefusal.GONE.key(), language), request);
    }

    private Optional<String> wrong(@Nullable String reason, Locale language) {
        return reasons.wrong(reason, RedactionPage.LONGEST_REASON, "redaction.wrong.reason", language);
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}

package relevo.app.redaction;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.database.Ids;
import relevo.app.web.Form;
import relevo.app.web.JteView;
import relevo.app.web.Reasons;
import relevo.app.web.SignedIn;
import relevo.engagement.id.TenantId;

/** Personal data of a tenant: what was asked to be redacted, and what came of it. */
@Controller
class RedactionController {
    private static final String TEMPLATE = "redaction/tenant";

    private final RedactionPages pages;
    private final Redacting redacting;
    private final Reasons reasons;
    private final MessageSource texts;

    RedactionController(RedactionPages pages, Redacting redacting, Reasons reasons, MessageSource texts) {
        this.pages = pages;
        this.redacting = redacting;
        this.reasons = reasons;
        this.texts = texts;
    }

    @GetMapping("/redactions")
    @PreAuthorize("hasAnyRole('TEAM_MANAGER', 'ADMINISTRATOR')")
    View waiting(@AuthenticationPrincipal SignedIn me, Locale language) {
        return new JteView("redaction/waiting", pages.waiting(me, language));
    }

    @GetMapping("/tenants/{tenant}/redactions")
    View show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID tenant, Locale language) {
        return new JteView(TEMPLATE, pages.page(me, new TenantId(tenant), Form.EMPTY, null, language));
    }

    @PostMapping("/tenants/{tenant}/redactions")
    View ask(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID tenant,
            @RequestParam(required = false) @Nullable UUID command,
            @RequestParam MultiValueMap<String, String> typed,
            Locale language) {
        var form = checked(Form.of(typed).to(address(tenant)), language);
        if (form.hasErrors()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, me, tenant, form, null, language);
        }
        var asked = redacting.ask(
                me,
                new TenantId(tenant),
                command == null ? Ids.next() : command,
                form.chosen("item"),
                form.value("reason").strip());
        return asked.isPresent()
                ? back(tenant)
                : again(HttpStatus.CONFLICT, me, tenant, form, text("obstacle.NOTHING_TO_REDACT", language), language);
    }

    @PostMapping("/tenants/{tenant}/redactions/{id}/completion")
    View complete(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID tenant, @PathVariable UUID id, Locale language) {
        var outcome = redacting.complete(me, new TenantId(tenant), id);
        Optional<RedactionRefusal> refused = RedactionRefusal.of(outcome);
        return refused.isEmpty()
                ? back(tenant)
                : again(
                        refused.get().status(),
                        me,
                        tenant,
                        Form.EMPTY,
                        text(refused.get().key(), language),
                        language);
    }

    @PostMapping("/tenants/{tenant}/redactions/{id}/refusal")
    View refuse(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID tenant,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Locale language) {
        var form = reasoned(Form.of(typed).to(address(tenant) + "/" + id + "/refusal"), language);
        if (form.hasErrors()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, me, tenant, form, null, language);
        }
        return redacting.refuse(
                        me, new TenantId(tenant), id, form.value("reason").strip())
                ? back(tenant)
                : again(HttpStatus.CONFLICT, me, tenant, form, text(RedactionRefusal.GONE.key(), language), language);
    }

    private Form checked(Form typed, Locale language) {
        var form = typed;
        if (form.chosen("item").isEmpty()) {
            form = form.wrong("item", text("redaction.wrong.item", language));
        }
        return reasoned(form, language);
    }

    private Form reasoned(Form form, Locale language) {
        return reasons.wrong(form.value("reason"), RedactionPage.LONGEST_REASON, "redaction.wrong.reason", language)
                .map(sentence -> form.wrong("reason", sentence))
                .orElse(form);
    }

    private View again(
            HttpStatus status, SignedIn me, UUID tenant, Form form, @Nullable String blocked, Locale language) {
        return new JteView(status, TEMPLATE, pages.page(me, new TenantId(tenant), form, blocked, language));
    }

    private static View back(UUID tenant) {
        var redirect = new RedirectView(address(tenant));
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private static String address(UUID tenant) {
        return "/tenants/" + tenant + "/redactions";
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}

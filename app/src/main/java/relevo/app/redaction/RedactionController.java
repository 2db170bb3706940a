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
import relevo.app.web.SignedIn;
import relevo.engagement.id.TenantId;

/** Personal data of a tenant: what was asked to be redacted, and what came of it. */
@Controller
class RedactionController {
    private static final String TEMPLATE = "redaction/tenant";

    private final RedactionPages pages;
    private final Redacting redacting;
    private final MessageSource texts;

    RedactionController(RedactionPages pages, Redacting redacting, MessageSource texts) {
        this.pages = pages;
        this.redacting = redacting;
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
        var form = checked(Form.of(typed), language);
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
            @RequestParam(defaultValue = "") String reason,
            Locale language) {
        if (reason.isBlank()) {
            var why = text("redaction.wrong.reason", language);
            return again(HttpStatus.UNPROCESSABLE_CONTENT, me, tenant, Form.EMPTY, why, language);
        }
        return redacting.refuse(me, new TenantId(tenant), id, reason.strip())
                ? back(tenant)
                : again(
                        HttpStatus.CONFLICT,
                        me,
                        tenant,
                        Form.EMPTY,
                        text(RedactionRefusal.GONE.key(), language),
                        language);
    }

    private Form checked(Form typed, Locale language) {
        var form = typed;
        if (form.chosen("item").isEmpty()) {
            form = form.wrong("item", text("redaction.wrong.item", language));
        }
        return form.value("reason").isBlank() ? form.wrong("reason", text("redaction.wrong.reason", language)) : form;
    }

    private View again(
            HttpStatus status, SignedIn me, UUID tenant, Form form, @Nullable String blocked, Locale language) {
        return new JteView(status, TEMPLATE, pages.page(me, new TenantId(tenant), form, blocked, language));
    }

    private static View back(UUID tenant) {
        var redirect = new RedirectView("/tenants/" + tenant + "/redactions");
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }

    private String text(String key, Locale language) {
        return texts.getMessage(key, null, language);
    }
}

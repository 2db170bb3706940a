package relevo.app.tenant;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import relevo.app.engagement.Ask;
import relevo.app.journal.Outcome;
import relevo.app.web.JteView;

/** A tenant's contacts, and what is on record about its account team, by forms. */
@Controller
@RequestMapping("/tenants/{tenant}")
class ContactController {
    private static final String TEMPLATE = "tenant/contacts";
    private final TenantPages pages;
    private final ContactActs acts;
    private final TenantAnswers answers;

    ContactController(TenantPages pages, ContactActs acts, TenantAnswers answers) {
        this.pages = pages;
        this.acts = acts;
        this.answers = answers;
    }

    @GetMapping("/contacts")
    View show(Ask ask, @PathVariable UUID tenant, @RequestParam(required = false) @Nullable UUID edit) {
        return new JteView(TEMPLATE, pages.contacts(ask, tenant, edit, null, null));
    }

    @PostMapping("/contacts")
    View add(Ask ask, @PathVariable UUID tenant, Typed.OfContact typed) {
        return answer(ask, tenant, null, () -> acts.add(ask, tenant, typed));
    }

    @PostMapping("/contacts/{contact}")
    View change(Ask ask, @PathVariable UUID tenant, @PathVariable UUID contact, Typed.OfContact typed) {
        return answer(ask, tenant, contact, () -> acts.change(ask, tenant, contact, typed));
    }

    @PostMapping("/contacts/{contact}/confirmation")
    View confirm(Ask ask, @PathVariable UUID tenant, @PathVariable UUID contact, Typed.Day typed) {
        return answer(ask, tenant, contact, () -> acts.confirm(ask, tenant, contact, typed));
    }

    @PostMapping("/contacts/{contact}/bar")
    View bar(Ask ask, @PathVariable UUID tenant, @PathVariable UUID contact, Typed.Reason typed) {
        return answer(ask, tenant, contact, () -> acts.bar(ask, tenant, contact, typed));
    }

    @PostMapping("/contacts/{contact}/bar/lifting")
    View unbar(Ask ask, @PathVariable UUID tenant, @PathVariable UUID contact) {
        return answer(ask, tenant, contact, () -> acts.unbar(ask, tenant, contact));
    }

    @PostMapping("/contacts/{contact}/removal")
    View remove(Ask ask, @PathVariable UUID tenant, @PathVariable UUID contact, Typed.Reason typed) {
        return answer(ask, tenant, contact, () -> acts.remove(ask, tenant, contact, typed));
    }

    @PostMapping("/account-team")
    View record(Ask ask, @PathVariable UUID tenant, Typed.OfAccountTeam typed) {
        return answer(ask, tenant, null, () -> acts.record(ask, tenant, typed));
    }

    private View answer(Ask ask, UUID tenant, @Nullable UUID contact, Supplier<Outcome> act) {
        return answers.answer(
                ask,
                "/tenants/" + tenant + "/contacts",
                TEMPLATE,
                act,
                (form, blocked) -> pages.contacts(ask, tenant, contact, form, blocked));
    }
}

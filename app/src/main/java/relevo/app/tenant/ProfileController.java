package relevo.app.tenant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import relevo.app.engagement.Ask;
import relevo.app.web.Form;
import relevo.app.web.JteView;

/** Takes tenants in and describes them anew, by forms. */
@Controller
class ProfileController {
    private static final String TEMPLATE = "tenant/profile";
    private final TenantPages pages;
    private final ProfileActs acts;
    private final TenantAnswers answers;

    ProfileController(TenantPages pages, ProfileActs acts, TenantAnswers answers) {
        this.pages = pages;
        this.acts = acts;
        this.answers = answers;
    }

    @GetMapping("/tenants/new")
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'REQUEST_MANAGER')")
    View blank(
            Ask ask,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String domain,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "") String city,
            @RequestParam(defaultValue = "") String language) {
        var form = Form.EMPTY
                .with("name", name)
                .with("domain", domain)
                .with("customer", customer)
                .with("city", city)
                .with("language", language.isEmpty() ? ask.language().getLanguage() : language);
        return new JteView(TEMPLATE, blank(ask, form, null));
    }

    @PostMapping("/tenants")
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'REQUEST_MANAGER')")
    View register(Ask ask, Typed.OfTenant typed) {
        return answers.answer(
                ask,
                "/tenants/" + ask.command() + "/services",
                TEMPLATE,
                () -> acts.register(ask, typed),
                (form, blocked) -> blank(ask, form, blocked));
    }

    @GetMapping("/tenants/{tenant}/profile")
    View show(Ask ask, @PathVariable UUID tenant) {
        return new JteView(TEMPLATE, pages.profile(ask, tenant, null, null));
    }

    @PostMapping("/tenants/{tenant}/profile")
    View change(Ask ask, @PathVariable UUID tenant, Typed.OfTenant typed) {
        return answers.answer(
                ask,
                "/tenants/" + tenant + "/profile",
                TEMPLATE,
                () -> acts.change(ask, tenant, typed, seen(ask)),
                (form, blocked) -> pages.profile(ask, tenant, form, blocked));
    }

    /** The version that the form was filled from, so that nobody's change is lost. */
    private static @Nullable Long seen(Ask ask) {
        var version = ask.form().value("version");
        return version.matches("\\d{1,18}") ? Long.valueOf(version) : ask.version();
    }

    private static ProfilePage blank(Ask ask, Form form, @Nullable String blocked) {
        return new ProfilePage(null, ask.command().toString(), blocked, form, 0);
    }
}

package relevo.app.tenant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import relevo.app.engagement.Ask;
import relevo.app.web.JteView;

/** A tenant's services, by forms. */
@Controller
@RequestMapping("/tenants/{tenant}/services")
class WorkloadController {
    private static final String TEMPLATE = "tenant/services";
    private final TenantPages pages;
    private final WorkloadActs acts;
    private final TenantAnswers answers;

    WorkloadController(TenantPages pages, WorkloadActs acts, TenantAnswers answers) {
        this.pages = pages;
        this.acts = acts;
        this.answers = answers;
    }

    @GetMapping
    View show(Ask ask, @PathVariable UUID tenant, @RequestParam(required = false) @Nullable String edit) {
        return new JteView(TEMPLATE, pages.services(ask, tenant, edit, null, null));
    }

    @PostMapping
    View add(Ask ask, @PathVariable UUID tenant, Typed.OfService typed) {
        return answers.answer(
                ask,
                "/tenants/" + tenant + "/services",
                TEMPLATE,
                () -> acts.add(ask, tenant, typed),
                (form, blocked) -> pages.services(ask, tenant, null, form, blocked));
    }

    @PostMapping("/{service}/description")
    View change(Ask ask, @PathVariable UUID tenant, @PathVariable String service, Typed.OfService typed) {
        return answers.answer(
                ask,
                "/tenants/" + tenant + "/services",
                TEMPLATE,
                () -> acts.change(ask, tenant, service, typed),
                (form, blocked) -> pages.services(ask, tenant, service, form, blocked));
    }
}

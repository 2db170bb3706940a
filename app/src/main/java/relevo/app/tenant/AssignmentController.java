package relevo.app.tenant;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import relevo.app.engagement.Ask;
import relevo.app.journal.Outcome;
import relevo.app.web.JteView;

/** Who works on a tenant, by forms. */
@Controller
@RequestMapping("/tenants/{tenant}/assignments")
class AssignmentController {
    private static final String TEMPLATE = "tenant/assignments";
    private final TenantPages pages;
    private final AssignmentActs acts;
    private final TenantAnswers answers;

    AssignmentController(TenantPages pages, AssignmentActs acts, TenantAnswers answers) {
        this.pages = pages;
        this.acts = acts;
        this.answers = answers;
    }

    @GetMapping
    View show(Ask ask, @PathVariable UUID tenant) {
        return new JteView(TEMPLATE, pages.assignments(ask, tenant, null, null));
    }

    @PostMapping
    View assign(Ask ask, @PathVariable UUID tenant, Typed.OfAssignment typed) {
        return answer(ask, tenant, () -> acts.assign(ask, tenant, typed));
    }

    @PostMapping("/end")
    View end(Ask ask, @PathVariable UUID tenant, Typed.OfAssignment typed) {
        return answer(ask, tenant, () -> acts.end(ask, tenant, typed));
    }

    private View answer(Ask ask, UUID tenant, Supplier<Outcome> act) {
        return answers.answer(
                ask,
                "/tenants/" + tenant + "/assignments",
                TEMPLATE,
                act,
                (form, blocked) -> pages.assignments(ask, tenant, form, blocked));
    }
}

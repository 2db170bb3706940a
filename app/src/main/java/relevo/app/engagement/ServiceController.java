package relevo.app.engagement;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The acts on a service, by forms. */
@Controller
@RequestMapping("/tenants/{tenant}/services/{service}")
class ServiceController {
    private final ServiceActs acts;
    private final Answers answers;

    ServiceController(ServiceActs acts, Answers answers) {
        this.acts = acts;
        this.answers = answers;
    }

    @PostMapping("/preparation")
    View prepare(Ask ask, @PathVariable UUID tenant, @PathVariable String service) {
        return answers.answer(ask, tenant, service, () -> acts.prepare(ask, tenant, service));
    }

    @PostMapping("/discussion-date")
    View plan(Ask ask, @PathVariable UUID tenant, @PathVariable String service, Given.Plan given) {
        return answers.answer(ask, tenant, service, () -> acts.plan(ask, tenant, service, given));
    }

    @PostMapping("/missed-discussions")
    View missed(Ask ask, @PathVariable UUID tenant, @PathVariable String service) {
        return answers.answer(ask, tenant, service, () -> acts.missed(ask, tenant, service));
    }

    @PostMapping("/discussion")
    View discussed(Ask ask, @PathVariable UUID tenant, @PathVariable String service, Given.Discussion given) {
        return answers.answer(ask, tenant, service, () -> acts.discussed(ask, tenant, service, given));
    }

    @PostMapping("/attestations")
    View attest(Ask ask, @PathVariable UUID tenant, @PathVariable String service, Given.Statements given) {
        return answers.answer(ask, tenant, service, () -> acts.attest(ask, tenant, service, given));
    }

    @PostMapping("/completion")
    View complete(Ask ask, @PathVariable UUID tenant, @PathVariable String service) {
        return answers.answer(ask, tenant, service, () -> acts.complete(ask, tenant, service));
    }

    @PostMapping("/tasks/{task}")
    View task(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable String service,
            @PathVariable String task,
            Given.Task given) {
        return answers.answer(ask, tenant, service, () -> acts.task(ask, tenant, service, task, given));
    }

    @PostMapping("/status")
    View status(Ask ask, @PathVariable UUID tenant, @PathVariable String service, Given.Status given) {
        return answers.answer(ask, tenant, service, () -> acts.status(ask, tenant, service, given));
    }

    @PostMapping("/withdrawal")
    View withdraw(Ask ask, @PathVariable UUID tenant, @PathVariable String service, Given.Withdrawal given) {
        return answers.answer(ask, tenant, service, () -> acts.withdraw(ask, tenant, service, given));
    }

    @PostMapping("/withdrawal/agreement")
    View agree(Ask ask, @PathVariable UUID tenant, @PathVariable String service) {
        return answers.answer(ask, tenant, service, () -> acts.agreeWithdrawal(ask, tenant, service));
    }

    @PostMapping("/withdrawal/refusal")
    View refuse(Ask ask, @PathVariable UUID tenant, @PathVariable String service, Given.Why given) {
        return answers.answer(ask, tenant, service, () -> acts.refuseWithdrawal(ask, tenant, service, given));
    }

    @PostMapping("/reopening")
    View reopen(Ask ask, @PathVariable UUID tenant, @PathVariable String service, Given.Why given) {
        return answers.answer(ask, tenant, service, () -> acts.reopen(ask, tenant, service, given));
    }

    @PostMapping("/review-opinions")
    View opine(Ask ask, @PathVariable UUID tenant, @PathVariable String service, Given.Opinion given) {
        return answers.answer(ask, tenant, service, () -> acts.opine(ask, tenant, service, given));
    }
}

package relevo.app.engagement;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts on a service, as JSON; the same verbs as the forms. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}/services/{service}")
class ServiceApi {
    private final ServiceActs acts;
    private final ApiAnswers answers;

    ServiceApi(ServiceActs acts, ApiAnswers answers) {
        this.acts = acts;
        this.answers = answers;
    }

    @Operation(summary = "Starts preparing the completion discussion.")
    @PostMapping("/preparation")
    ResponseEntity<Object> prepare(
            Ask ask, @PathVariable UUID tenant, @PathVariable String service, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.prepare(ask, tenant, service));
    }

    @Operation(summary = "Sets a date for the discussion, or another one.")
    @PostMapping("/discussion-date")
    ResponseEntity<Object> plan(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable String service,
            @RequestBody Given.Plan given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.plan(ask, tenant, service, given));
    }

    @Operation(summary = "Records that the customer did not come.")
    @PostMapping("/missed-discussions")
    ResponseEntity<Object> missed(
            Ask ask, @PathVariable UUID tenant, @PathVariable String service, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.missed(ask, tenant, service));
    }

    @Operation(summary = "Records the discussion as held.")
    @PostMapping("/discussion")
    ResponseEntity<Object> discussed(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable String service,
            @RequestBody Given.Discussion given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.discussed(ask, tenant, service, given));
    }

    @Operation(summary = "Signs statements.")
    @PostMapping("/attestations")
    ResponseEntity<Object> attest(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable String service,
            @RequestBody Given.Statements given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.attest(ask, tenant, service, given));
    }

    @Operation(summary = "Completes the service.")
    @PostMapping("/completion")
    ResponseEntity<Object> complete(
            Ask ask, @PathVariable UUID tenant, @PathVariable String service, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.complete(ask, tenant, service));
    }

    @Operation(summary = "Sets the service's status by hand.")
    @PostMapping("/status")
    ResponseEntity<Object> status(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable String service,
            @RequestBody Given.Status given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.status(ask, tenant, service, given));
    }

    @Operation(summary = "Proposes to count the service as closed.")
    @PostMapping("/withdrawal")
    ResponseEntity<Object> withdraw(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable String service,
            @RequestBody Given.Withdrawal given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.withdraw(ask, tenant, service, given));
    }

    @Operation(summary = "Agrees to a proposed withdrawal.")
    @PostMapping("/withdrawal/agreement")
    ResponseEntity<Object> agreeWithdrawal(
            Ask ask, @PathVariable UUID tenant, @PathVariable String service, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.agreeWithdrawal(ask, tenant, service));
    }

    @Operation(summary = "Refuses a proposed withdrawal.")
    @PostMapping("/withdrawal/refusal")
    ResponseEntity<Object> refuseWithdrawal(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable String service,
            @RequestBody Given.Why given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.refuseWithdrawal(ask, tenant, service, given));
    }

    @Operation(summary = "Takes the service up again.")
    @PostMapping("/reopening")
    ResponseEntity<Object> reopen(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable String service,
            @RequestBody Given.Why given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.reopen(ask, tenant, service, given));
    }

    @Operation(summary = "Gives an opinion on a milestone in doubt.")
    @PostMapping("/review-opinions")
    ResponseEntity<Object> opine(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable String service,
            @RequestBody Given.Opinion given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.opine(ask, tenant, service, given));
    }

    @Operation(summary = "Sets a task's status by hand.")
    @PostMapping("/tasks/{task}")
    ResponseEntity<Object> task(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable String service,
            @PathVariable String task,
            @RequestBody Given.Task given,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.task(ask, tenant, service, task, given));
    }
}

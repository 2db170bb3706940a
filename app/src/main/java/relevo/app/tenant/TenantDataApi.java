package relevo.app.tenant;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.engagement.Ask;
import relevo.app.journal.Outcome;

/** One's own data for programs: the same acts as by forms. */
@RestController
@RequestMapping("/api/v1/tenants")
class TenantDataApi {
    private final ProfileActs profiles;
    private final WorkloadActs services;
    private final AssignmentActs assignments;
    private final TenantApiAnswers answers;
    private final TenantPages pages;

    TenantDataApi(
            ProfileActs profiles,
            WorkloadActs services,
            AssignmentActs assignments,
            TenantApiAnswers answers,
            TenantPages pages) {
        this.profiles = profiles;
        this.services = services;
        this.assignments = assignments;
        this.answers = answers;
        this.pages = pages;
    }

    @Operation(summary = "What a tenant is: profile, services, contacts, assignments.")
    @GetMapping("/{tenant}/data")
    ResponseEntity<TenantData> show(Ask ask, @PathVariable UUID tenant) {
        var data = pages.data(ask, tenant);
        return ResponseEntity.ok().eTag(Long.toString(data.version())).body(data);
    }

    @Operation(summary = "Takes a tenant in; its id is the Idempotency-Key.")
    @PostMapping
    ResponseEntity<Object> register(Ask ask, @RequestBody Typed.OfTenant typed, HttpServletRequest request) {
        return answers.registered(ask, request, () -> profiles.register(ask, typed));
    }

    @Operation(summary = "Describes a tenant anew.")
    @PutMapping("/{tenant}/profile")
    ResponseEntity<Object> change(
            Ask ask, @PathVariable UUID tenant, @RequestBody Typed.OfTenant typed, HttpServletRequest request) {
        return answer(ask, tenant, request, () -> profiles.change(ask, tenant, typed, ask.version()));
    }

    @Operation(summary = "Adds a service to a tenant.")
    @PostMapping("/{tenant}/services")
    ResponseEntity<Object> add(
            Ask ask, @PathVariable UUID tenant, @RequestBody Typed.OfService typed, HttpServletRequest request) {
        return answer(ask, tenant, request, () -> services.add(ask, tenant, typed));
    }

    @Operation(summary = "Describes a service anew.")
    @PutMapping("/{tenant}/services/{service}/description")
    ResponseEntity<Object> change(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable String service,
            @RequestBody Typed.OfService typed,
            HttpServletRequest request) {
        return answer(ask, tenant, request, () -> services.change(ask, tenant, service, typed));
    }

    @Operation(summary = "Assigns a person to a tenant, or to one of its services.")
    @PostMapping("/{tenant}/assignments")
    ResponseEntity<Object> assign(
            Ask ask, @PathVariable UUID tenant, @RequestBody Typed.OfAssignment typed, HttpServletRequest request) {
        return answer(ask, tenant, request, () -> assignments.assign(ask, tenant, typed));
    }

    @Operation(summary = "Ends an assignment.")
    @PostMapping("/{tenant}/assignments/end")
    ResponseEntity<Object> end(
            Ask ask, @PathVariable UUID tenant, @RequestBody Typed.OfAssignment typed, HttpServletRequest request) {
        return answer(ask, tenant, request, () -> assignments.end(ask, tenant, typed));
    }

    private ResponseEntity<Object> answer(Ask ask, UUID tenant, HttpServletRequest request, Supplier<Outcome> act) {
        return answers.answer(ask, tenant, request, act);
    }
}

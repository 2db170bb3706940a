package relevo.app.tenant;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.engagement.Ask;

/** Contacts for programs: the same acts as by forms. */
@RestController
@RequestMapping("/api/v1/tenants/{tenant}")
class ContactApi {
    private final ContactActs acts;
    private final TenantApiAnswers answers;

    ContactApi(ContactActs acts, TenantApiAnswers answers) {
        this.acts = acts;
        this.answers = answers;
    }

    @Operation(summary = "Adds a contact.")
    @PostMapping("/contacts")
    ResponseEntity<Object> add(
            Ask ask, @PathVariable UUID tenant, @RequestBody Typed.OfContact typed, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.add(ask, tenant, typed));
    }

    @Operation(summary = "Describes a contact anew.")
    @PutMapping("/contacts/{contact}")
    ResponseEntity<Object> change(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable UUID contact,
            @RequestBody Typed.OfContact typed,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.change(ask, tenant, contact, typed));
    }

    @Operation(summary = "Confirms that a contact's details are right, as of a day; today where none is given.")
    @PostMapping("/contacts/{contact}/confirmation")
    ResponseEntity<Object> confirm(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable UUID contact,
            @RequestBody Typed.Day typed,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.confirm(ask, tenant, contact, typed));
    }

    @Operation(summary = "Bars a contact from being written to.")
    @PostMapping("/contacts/{contact}/bar")
    ResponseEntity<Object> bar(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable UUID contact,
            @RequestBody Typed.Reason typed,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.bar(ask, tenant, contact, typed));
    }

    @Operation(summary = "Lets a contact be written to again.")
    @PostMapping("/contacts/{contact}/bar/lifting")
    ResponseEntity<Object> unbar(
            Ask ask, @PathVariable UUID tenant, @PathVariable UUID contact, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.unbar(ask, tenant, contact));
    }

    @Operation(summary = "Takes a contact off.")
    @PostMapping("/contacts/{contact}/removal")
    ResponseEntity<Object> remove(
            Ask ask,
            @PathVariable UUID tenant,
            @PathVariable UUID contact,
            @RequestBody Typed.Reason typed,
            HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.remove(ask, tenant, contact, typed));
    }

    @Operation(summary = "Records whether the account team is unknown or the account not managed.")
    @PostMapping("/account-team")
    ResponseEntity<Object> record(
            Ask ask, @PathVariable UUID tenant, @RequestBody Typed.OfAccountTeam typed, HttpServletRequest request) {
        return answers.answer(ask, tenant, request, () -> acts.record(ask, tenant, typed));
    }
}

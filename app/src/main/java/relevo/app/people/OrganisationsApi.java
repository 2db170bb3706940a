package relevo.app.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.database.Transactions;
import relevo.app.web.Problems;
import relevo.app.web.SignedIn;

/** The operator and its partners for programs. */
@RestController
@RequestMapping("/api/v1/organisations")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class OrganisationsApi {
    private final Organisations organisations;
    private final Administration administration;
    private final Transactions transactions;
    private final Problems problems;
    private final MessageSource texts;

    OrganisationsApi(
            Organisations organisations,
            Administration administration,
            Transactions transactions,
            Problems problems,
            MessageSource texts) {
        this.organisations = organisations;
        this.administration = administration;
        this.transactions = transactions;
        this.problems = problems;
        this.texts = texts;
    }

    /** A list, so that more can be told beside it later. */
    record OrganisationsJson(List<Organisation> organisations) {}

    /** A partner that does not exist yet. */
    record NewPartner(@Nullable String name) {}

    @GetMapping
    OrganisationsJson list(@AuthenticationPrincipal SignedIn me) {
        return new OrganisationsJson(transactions.reading(me.reader(), organisations::all));
    }

    @PostMapping
    @PreAuthorize("hasRole('ADMINISTRATOR') and principal.operator()")
    ResponseEntity<?> addPartner(
            @AuthenticationPrincipal SignedIn me,
            @RequestBody NewPartner partner,
            HttpServletRequest request,
            Locale language) {
        var name = partner.name() == null ? "" : partner.name().strip();
        if (name.isEmpty()) {
            return problems.unfit(Map.of("name", texts.getMessage("web.error.field.missing", null, language)), request);
        }
        return administration
                .addPartner(me, name)
                .<ResponseEntity<?>>map(refusal -> problems.told(
                        HttpStatus.CONFLICT, texts.getMessage("people.refused." + refusal, null, language), request))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.CREATED).body(list(me)));
    }
}

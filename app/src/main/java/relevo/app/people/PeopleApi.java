package relevo.app.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.Settings;
import relevo.app.database.Transactions;
import relevo.app.web.Problems;
import relevo.app.web.SignedIn;

/** People and their roles for programs; the same as in the administration. */
@RestController
@RequestMapping("/api/v1/people")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PeopleApi {
    private final People people;
    private final Administration administration;
    private final PersonForm forms;
    private final Transactions transactions;
    private final Settings settings;
    private final Problems problems;
    private final MessageSource texts;

    PeopleApi(
            People people,
            Administration administration,
            PersonForm forms,
            Transactions transactions,
            Settings settings,
            Problems problems,
            MessageSource texts) {
        this.people = people;
        this.administration = administration;
        this.forms = forms;
        this.transactions = transactions;
        this.settings = settings;
        this.problems = problems;
        this.texts = texts;
    }

    /** A list, so that more can be told beside it later. */
    record PeopleJson(List<PersonJson> people) {}

    /** A link that sets a password, good once for a day. */
    record PasswordLink(String link) {}

    @GetMapping
    PeopleJson list(@AuthenticationPrincipal SignedIn me) {
        return new PeopleJson(transactions.reading(me.reader(), people::all).stream()
                .map(PersonJson::of)
                .toList());
    }

    @GetMapping("/{id}")
    PersonJson show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return transactions
                .reading(me.reader(), () -> people.find(id))
                .map(PersonJson::of)
                .orElseThrow(NotFound::new);
    }

    @PostMapping
    ResponseEntity<?> add(
            @AuthenticationPrincipal SignedIn me,
            @RequestBody PersonWish wish,
            HttpServletRequest request,
            Locale language) {
        var form = forms.checkNew(wish.form(me.organisation()), language);
        if (form.hasErrors()) {
            return problems.unfit(form.errors(), request);
        }
        var organisation = Objects.requireNonNullElse(wish.organisation(), me.organisation());
        var mail = form.value("mail").strip();
        return administration
                .add(
                        me,
                        organisation,
                        form.value("name"),
                        mail,
                        PersonForm.language(form),
                        PersonForm.change(form, wish.wantedActive()))
                .<ResponseEntity<?>>map(refusal -> refused(refusal, request, language))
                .orElseGet(() -> added(me, mail));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestBody PersonWish wish,
            HttpServletRequest request,
            Locale language) {
        var form = forms.checkRoles(wish.form(me.organisation()), language);
        if (form.hasErrors()) {
            return problems.unfit(form.errors(), request);
        }
        return administration
                .change(me, id, PersonForm.change(form, wish.wantedActive()))
                .<ResponseEntity<?>>map(refusal -> refused(refusal, request, language))
                .orElseGet(() -> ResponseEntity.ok(show(me, id)));
    }

    @PostMapping("/{id}/password-links")
    PasswordLink issueLink(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return new PasswordLink(settings.baseUrl() + administration.issueLink(me, id));
    }

    private ResponseEntity<?> added(SignedIn me, String mail) {
        var person = transactions
                .reading(me.reader(), () -> people.byMail(mail))
                .map(PersonJson::of)
                .orElseThrow(NotFound::new);
        return ResponseEntity.created(URI.create("/api/v1/people/" + person.id()))
                .body(person);
    }

    private ResponseEntity<?> refused(Administration.Refusal refusal, HttpServletRequest request, Locale language) {
        var sentence = texts.getMessage("people.refused." + refusal, null, language);
        return problems.told(HttpStatus.CONFLICT, sentence, request);
    }
}

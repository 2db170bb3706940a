package relevo.app.people;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.Settings;
import relevo.app.database.Transactions;
import relevo.app.table.CsvView;
import relevo.app.web.Form;
import relevo.app.web.JteView;
import relevo.app.web.SignedIn;

/** The administration of people and organisations, for administrators only. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class PeopleController {
    private final People people;
    private final Organisations organisations;
    private final Administration administration;
    private final PersonForm forms;
    private final Transactions transactions;
    private final Settings settings;
    private final MessageSource texts;

    PeopleController(
            People people,
            Organisations organisations,
            Administration administration,
            PersonForm forms,
            Transactions transactions,
            Settings settings,
            MessageSource texts) {
        this.people = people;
        this.organisations = organisations;
        this.administration = administration;
        this.forms = forms;
        this.transactions = transactions;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping("/administration/people")
    View list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "false") boolean done) {
        return show(HttpStatus.OK, me, Form.EMPTY, null, done);
    }

    @GetMapping("/administration/people.csv")
    View file(@AuthenticationPrincipal SignedIn me, Locale language) {
        var all = transactions.reading(me.reader(), people::all);
        return new CsvView(
                "people",
                PersonRow.HEADERS,
                rows -> all.forEach(
                        person -> rows.accept(PersonRow.of(person, key -> texts.getMessage(key, null, language)))));
    }

    @PostMapping("/administration/people")
    View add(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> typed, Locale language) {
        var form = forms.checkNew(Form.of(typed), language);
        if (!form.hasErrors()) {
            form = add(me, form, language);
        }
        return form.hasErrors() ? show(HttpStatus.UNPROCESSABLE_CONTENT, me, form, null, false) : done();
    }

    @GetMapping("/administration/people/{id}")
    View person(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        var person = editable(me, id);
        return new JteView("people/person", new PersonPage(person, PersonForm.of(person)));
    }

    @PostMapping("/administration/people/{id}")
    View change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Locale language) {
        var form = forms.checkRoles(Form.of(typed), language);
        if (!form.hasErrors()) {
            var change = PersonForm.change(form, !form.chosen("active").isEmpty());
            var checked = form;
            form = administration
                    .change(me, id, change)
                    .map(refusal -> wrong(checked, "role", refusal, language))
                    .orElse(form);
        }
        return form.hasErrors()
                ? new JteView(HttpStatus.UNPROCESSABLE_CONTENT, "people/person", new PersonPage(editable(me, id), form))
                : done();
    }

    @PostMapping("/administration/people/{id}/password-link")
    View issueLink(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return show(HttpStatus.OK, me, Form.EMPTY, settings.baseUrl() + administration.issueLink(me, id), false);
    }

    @PostMapping("/administration/organisations")
    @PreAuthorize("hasRole('ADMINISTRATOR') and principal.operator()")
    View addPartner(
            @AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> typed, Locale language) {
        var form = Form.of(typed);
        var name = form.value("partner");
        if (name.isBlank()) {
            form = form.wrong("partner", texts.getMessage("web.error.field.missing", null, language));
        } else {
            var checked = form;
            form = administration
                    .addPartner(me, name)
                    .map(refusal -> wrong(checked, "partner", refusal, language))
                    .orElse(form);
        }
        return form.hasErrors() ? show(HttpStatus.UNPROCESSABLE_CONTENT, me, form, null, false) : done();
    }

    private Form add(SignedIn me, Form form, Locale language) {
        var organisation = organisation(form, me);
        return administration
                .add(
                        me,
                        organisation,
                        form.value("name"),
                        form.value("mail"),
                        PersonForm.language(form),
                        PersonForm.change(form, true))
                .map(refusal -> wrong(form, "mail", refusal, language))
                .orElse(form);
    }

    private UUID organisation(Form form, SignedIn me) {
        var known = transactions.reading(me.reader(), organisations::all);
        return known.stream()
                .map(Organisation::id)
                .filter(id -> id.toString().equals(form.value("organisation")))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Form wrong(Form form, String field, Administration.Refusal refusal, Locale language) {
        return form.wrong(field, texts.getMessage("people.refused." + refusal, null, language));
    }

    private View show(HttpStatus status, SignedIn me, Form form, @Nullable String link, boolean done) {
        List<Person> all = transactions.reading(me.reader(), people::all);
        var known = transactions.reading(me.reader(), organisations::all);
        var page = new PeoplePage(all, known, me.organisation(), me.operator(), form, link, done);
        return new JteView(status, "people/people", page);
    }

    private Person editable(SignedIn me, UUID id) {
        return transactions
                .reading(me.reader(), () -> people.find(id))
                .filter(person -> Administration.mayEdit(me, person))
                .orElseThrow(NotFound::new);
    }

    private static View done() {
        return new RedirectView("/administration/people?done=true");
    }
}

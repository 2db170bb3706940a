package relevo.app.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import relevo.app.audit.Audit;
import relevo.app.contact.Address;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.web.Form;
import relevo.engagement.Role;

/** Makes the operator and its first administrator, where there is none yet. */
@Component
public class FirstAdministrator {
    private final Organisations organisations;
    private final People people;
    private final SignInLinks links;
    private final Transactions transactions;
    private final Audit audit;
    private final MessageSource texts;

    FirstAdministrator(
            Organisations organisations,
            People people,
            SignInLinks links,
            Transactions transactions,
            Audit audit,
            MessageSource texts) {
        this.organisations = organisations;
        this.people = people;
        this.links = links;
        this.transactions = transactions;
        this.audit = audit;
        this.texts = texts;
    }

    /** The path of a fresh link, while nobody can administer; a link issued before stops working. */
    public Optional<String> link() {
        return transactions.as(
                Reader.BACKGROUND,
                () -> people.with(Role.ADMINISTRATOR).isEmpty()
                        ? Optional.of("/sign-in/links/" + links.issue(Optional.empty()))
                        : Optional.empty());
    }

    Form check(Form form, Locale language) {
        var checked = form;
        for (var field : List.of("organisation", "name", "mail")) {
            if (form.value(field).strip().length() > Administration.LONGEST) {
                checked = checked.wrong(field, texts.getMessage("people.refused.TOO_LONG", null, language));
            }
        }
        return form.value("mail").isBlank() || Address.isMail(form.value("mail").strip())
                ? checked
                : checked.wrong("mail", texts.getMessage("people.mail.unreadable", null, language));
    }

    /** Nobody has the mail address yet. */
    Form checkFree(Form form, Locale language) {
        var known = transactions.reading(Reader.BACKGROUND, () -> people.byMail(form.value("mail")));
        return known.isEmpty()
                ? form
                : form.wrong("mail", texts.getMessage("people.refused.MAIL_TAKEN", null, language));
    }

    Person make(Form form, Locale language) {
        var organisation = organisations.operator().orElseGet(() -> operator(form.value("organisation")));
        var person = new Person(
                Ids.next(),
                organisation,
                form.value("name").strip(),
                form.value("mail").strip(),
                language,
                true,
                false,
                Set.of(Role.ADMINISTRATOR),
                Optional.empty());
        if (!people.add(person)) {
            throw new IllegalStateException("somebody has taken the first administrator's mail address just now");
        }
        audit.record(Reader.BACKGROUND, "FirstAdministratorMade", "person/" + person.id(), Map.of());
        return person;
    }

    private Organisation operator(String name) {
        var operator = new Organisation(Ids.next(), name.strip(), Organisation.Kind.OPERATOR);
        organisations.add(operator);
        return operator;
    }
}

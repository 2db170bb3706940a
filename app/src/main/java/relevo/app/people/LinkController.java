package relevo.app.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.web.Form;
import relevo.app.web.JteView;

/** What a one-time link opens: the first administrator's form, or a new password. */
@Controller
public class LinkController {
    private final SignInLinks links;
    private final FirstAdministrator first;
    private final People people;
    private final Passwords passwords;
    private final NewPassword newPassword;
    private final Sessions sessions;
    private final Transactions transactions;

    LinkController(
            SignInLinks links,
            FirstAdministrator first,
            People people,
            Passwords passwords,
            NewPassword newPassword,
            Sessions sessions,
            Transactions transactions) {
        this.links = links;
        this.first = first;
        this.people = people;
        this.passwords = passwords;
        this.newPassword = newPassword;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /**
     * What the form shows.
     *
     * @param setup whether it makes the first administrator, and so asks for more than a password
     */
    public record Page(String secret, boolean setup, Form form) {}

    @GetMapping("/sign-in/links/{secret}")
    View page(@PathVariable String secret) {
        return transactions
                .reading(Reader.BACKGROUND, () -> links.find(secret))
                .map(link -> form(HttpStatus.OK, secret, link, Form.EMPTY))
                .orElseGet(LinkController::spent);
    }

    @PostMapping("/sign-in/links/{secret}")
    View use(
            @PathVariable String secret,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        var link = transactions.reading(Reader.BACKGROUND, () -> links.find(secret));
        if (link.isEmpty()) {
            return spent();
        }
        var form = check(link.get(), Form.of(typed), language);
        if (form.hasErrors()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, secret, link.get(), form);
        }
        var person = transactions.as(Reader.BACKGROUND, () -> use(secret, form, language));
        if (person.isEmpty()) {
            return spent();
        }
        sessions.begin(person.get(), request, response);
        return new RedirectView("/");
    }

    private Form check(SignInLinks.Link link, Form form, Locale language) {
        var checked = newPassword.check(form, language);
        return link.person().isPresent()
                ? checked
                : first.checkFree(
                        first.check(newPassword.require(checked, language, "organisation", "name", "mail"), language),
                        language);
    }

    /** The link is spent only together with what it was for. */
    private Optional<Person> use(String secret, Form form, Locale language) {
        var person = links.use(secret)
                .flatMap(link -> link.person().isPresent()
                        ? people.find(link.person().get()).filter(Person::active)
                        : Optional.of(first.make(form, language)));
        person.ifPresent(known -> passwords.set(known.id(), form.value("password"), Reader.BACKGROUND));
        return person;
    }

    private static View form(HttpStatus status, String secret, SignInLinks.Link link, Form form) {
        return new JteView(status, "people/link", new Page(secret, link.person().isEmpty(), form));
    }

    private static View spent() {
        return new JteView(HttpStatus.GONE, "people/link-spent", "");
    }
}

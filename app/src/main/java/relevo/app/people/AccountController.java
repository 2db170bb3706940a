package relevo.app.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.database.Transactions;
import relevo.app.web.Form;
import relevo.app.web.JteView;
import relevo.app.web.Languages;
import relevo.app.web.SignedIn;

/** A person's own page: who they are here, the language of their mails, their password. */
@Controller
public class AccountController {
    private final People people;
    private final Passwords passwords;
    private final NewPassword newPassword;
    private final Sessions sessions;
    private final DigestChoices choices;
    private final Transactions transactions;
    private final Languages languages;
    private final MessageSource texts;

    AccountController(
            People people,
            Passwords passwords,
            NewPassword newPassword,
            Sessions sessions,
            DigestChoices choices,
            Transactions transactions,
            Languages languages,
            MessageSource texts) {
        this.people = people;
        this.passwords = passwords;
        this.newPassword = newPassword;
        this.sessions = sessions;
        this.choices = choices;
        this.transactions = transactions;
        this.languages = languages;
        this.texts = texts;
    }

    /** What the page shows. */
    public record Page(Person person, DigestChoice digest, Form form, boolean changed) {}

    @GetMapping("/account")
    View page(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        return show(HttpStatus.OK, me, Form.EMPTY, request.getParameter("changed") != null);
    }

    @PostMapping("/account/language")
    View language(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Languages.named(language).ifPresent(named -> {
            transactions.run(me.reader(), () -> people.setLanguage(me.person(), named));
            languages.setLocale(request, response, named);
        });
        return new RedirectView("/account?changed");
    }

    @PostMapping("/account/password")
    View password(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        var form = newPassword.check(Form.of(typed), language);
        if (!passwords.matches(Optional.of(me.person()), form.value("current"))) {
            form = form.wrong("current", texts.getMessage("people.password.wrong", null, language));
        }
        if (form.hasErrors()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, me, form, false);
        }
        passwords.set(me.person(), form.value("password"), me.reader());
        sessions.begin(person(me), request, response);
        return new RedirectView("/account?changed");
    }

    private View show(HttpStatus status, SignedIn me, Form form, boolean changed) {
        var person = person(me);
        var language = List.of(person.language().getLanguage());
        var typed = new java.util.HashMap<>(form.values());
        typed.put("language", language);
        var digest = transactions.reading(me.reader(), () -> choices.of(me.person()));
        typed.put("zone", List.of(digest.zone().getId()));
        typed.put("wanted", digest.wanted() ? List.of("yes") : List.of());
        var page = new Page(person, digest, new Form(typed, form.errors()), changed);
        return new JteView(status, "people/account", page);
    }

    private Person person(SignedIn me) {
        return transactions.reading(me.reader(), () -> people.find(me.person())).orElseThrow();
    }
}

package relevo.app.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.web.JteView;
import relevo.app.web.OwnPath;

/** The way in: by mail address and password, or as one of the demo's people. */
@Controller
class SignInController {
    private final People people;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Sessions sessions;
    private final DemoSignIn demo;
    private final Transactions transactions;
    private final MessageSource texts;
    private final Clock clock;

    SignInController(
            People people,
            Passwords passwords,
            Throttle throttle,
            Sessions sessions,
            DemoSignIn demo,
            Transactions transactions,
            MessageSource texts,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.demo = demo;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    View page(@RequestParam(defaultValue = "/") String next, HttpServletRequest request) {
        var signedOut = request.getParameter("out") != null;
        return new JteView("people/sign-in", SignInPage.empty(OwnPath.of(next), signedOut, demo.offeredTo(request)));
    }

    @PostMapping("/sign-in")
    View signIn(
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        var blocked = throttle.begin(mail, request.getRemoteAddr());
        if (blocked.isPresent()) {
            return tooMany(mail, next, blocked.get(), request, response, language);
        }
        var person = transactions
                .reading(Reader.BACKGROUND, () -> people.byMail(mail))
                .filter(Person::active);
        var mark = person.map(Person::id).map(sessions::mark);
        if (!passwords.matches(person.map(Person::id), password)) {
            var problem = texts.getMessage("people.sign-in.refused", null, language);
            return refused(HttpStatus.UNPROCESSABLE_CONTENT, mail, next, problem, request);
        }
        throttle.succeeded(mail, request.getRemoteAddr());
        sessions.begin(person.orElseThrow(), mark.orElseThrow(), request, response);
        return new RedirectView(OwnPath.of(next));
    }

    @PostMapping("/sign-in/demo")
    View signInToDemo(
            @RequestParam UUID person,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        demo.offered(person, request).ifPresent(offered -> sessions.begin(offered, request, response));
        return new RedirectView(OwnPath.of(next));
    }

    private View tooMany(
            String mail,
            String next,
            Instant until,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        var wait = Duration.between(clock.instant(), until).plusSeconds(1);
        response.setHeader("Retry-After", Long.toString(wait.toSeconds()));
        var problem = texts.getMessage("people.sign-in.too-many", new Object[] {wait.toMinutes() + 1}, language);
        return refused(HttpStatus.TOO_MANY_REQUESTS, mail, next, problem, request);
    }

    private View refused(HttpStatus status, String mail, String next, String problem, HttpServletRequest request) {
        var page = SignInPage.refused(mail, OwnPath.of(next), problem, demo.offeredTo(request));
        return new JteView(status, "people/sign-in", page);
    }
}

package relevo.app.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.database.Ids;
import relevo.app.web.Form;
import relevo.app.web.JteView;
import relevo.app.web.NavEntry;
import relevo.app.web.ReadsWork;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/** Requests as pages: the form, what waits, one of them. */
@Controller
@ReadsWork
public class RequestController {
    private final Filing filing;
    private final Sight sight;
    private final Looks looks;
    private final MessageSource texts;

    RequestController(Filing filing, Sight sight, Looks looks, MessageSource texts) {
        this.filing = filing;
        this.sight = sight;
        this.looks = looks;
        this.texts = texts;
    }

    @Bean
    static NavEntry requestsPlace() {
        return new NavEntry(
                40,
                "request.nav",
                "/requests",
                Set.of(
                        Role.ENGAGEMENT_MANAGER,
                        Role.REQUEST_MANAGER,
                        Role.ASSIGNMENT_TEAM,
                        Role.TEAM_MANAGER,
                        Role.QUALITY_ANALYST,
                        Role.LEADERSHIP));
    }

    /**
     * What the list shows: what waits, the oldest first, and what was answered last.
     *
     * @param answers whether who looks may answer them
     */
    public record ListPage(List<Request> waiting, List<Request> answered, boolean answers) {}

    /** What the form shows. */
    public record FormPage(Form form, List<String> offered) {
        /** What was ticked; what is wrong with the ticks is said once, beneath them. */
        public Form services() {
            return Form.of(form.values());
        }
    }

    @GetMapping("/requests")
    View list(@AuthenticationPrincipal SignedIn me) {
        var page = new ListPage(sight.waiting(me), sight.answered(me), me.is(Role.REQUEST_MANAGER));
        return new JteView("request/list", page);
    }

    @GetMapping("/requests.csv")
    View csv(@AuthenticationPrincipal SignedIn me, Locale language) {
        return RequestsCsv.of(
                List.of(sight.waiting(me), sight.answered(me)), key -> texts.getMessage(key, null, language));
    }

    @GetMapping("/requests/new")
    View form(
            @RequestParam(defaultValue = "") String domain,
            @RequestParam(defaultValue = "") String customer,
            Locale language) {
        var form = Form.of(Map.of(
                "id", List.of(Ids.next().toString()),
                "requestor", List.of(Requestor.CUSTOMER.name()),
                "domain", List.of(domain),
                "customer", List.of(customer),
                "language", List.of(language.getLanguage())));
        return new JteView("request/form", new FormPage(form, Workload.OFFERED));
    }

    @PostMapping("/requests")
    View file(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Locale language) {
        var given =
                new Given(Form.of(typed), filing.today(), (key, details) -> texts.getMessage(key, details, language));
        var details = given.details();
        if (details == null) {
            var page = new FormPage(given.form(), Workload.OFFERED);
            return new JteView(HttpStatus.UNPROCESSABLE_CONTENT, "request/form", page);
        }
        var filed = filing.file(me, id, details).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        return new RedirectView("/requests/" + filed.id() + "?filed");
    }

    @GetMapping("/requests/{id}")
    View one(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked) {
        var request = sight.find(me, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = looks.of(me, request, Form.EMPTY);
        return new JteView("request/one", asked.containsKey("filed") ? page.filed() : page);
    }
}

package relevo.app.myday;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import relevo.app.web.JteView;
import relevo.app.web.NavEntry;
import relevo.app.web.SignedIn;

/** The first page: what needs whoever signed in. */
@Controller
class MyDayController {
    private final Days days;
    private final Pages pages;

    MyDayController(Days days, Pages pages) {
        this.days = days;
        this.pages = pages;
    }

    @GetMapping("/")
    View show(@AuthenticationPrincipal SignedIn person, @RequestParam(defaultValue = "0") int from, Locale language) {
        var day = days.of(person, language, Math.max(0, from));
        return new JteView("myday/page", pages.of(person, language, day));
    }

    /** Its place in the bar. */
    @Configuration(proxyBeanMethods = false)
    static class Place {
        @Bean
        NavEntry myDayPlace() {
            return new NavEntry(10, "myday.nav", "/", Set.of());
        }
    }
}

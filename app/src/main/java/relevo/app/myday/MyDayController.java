package relevo.app.myday;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import relevo.app.table.CsvView;
import relevo.app.web.JteView;
import relevo.app.web.NavEntry;
import relevo.app.web.SignedIn;

/** The first page: what needs whoever signed in. */
@Controller
class MyDayController {
    private final Days days;
    private final Pages pages;
    private final MessageSource texts;

    MyDayController(Days days, Pages pages, MessageSource texts) {
        this.days = days;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/")
    View show(@AuthenticationPrincipal SignedIn person, @RequestParam(defaultValue = "0") int from, Locale language) {
        var day = days.of(person, language, Math.max(0, from));
        return new JteView("myday/page", pages.of(person, language, day));
    }

    /** The whole day, all of its pages. */
    @GetMapping("/my-day.csv")
    View file(@AuthenticationPrincipal SignedIn person, Locale language) {
        return new CsvView(
                "my-day",
                DayRow.HEADERS,
                rows -> days.each(
                        person,
                        language,
                        row -> rows.accept(DayRow.of(row, key -> texts.getMessage(key, null, language)))));
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

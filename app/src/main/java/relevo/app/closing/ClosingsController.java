package relevo.app.closing;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import relevo.app.closing.Ends.End;
import relevo.app.table.CsvView;
import relevo.app.web.JteView;
import relevo.app.web.NavEntry;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/** The closings of a period as a page and as a file. */
@Controller
@PreAuthorize(ClosingsController.READERS)
class ClosingsController {
    static final String READERS = "hasAnyRole('QUALITY_ANALYST', 'TEAM_MANAGER', 'LEADERSHIP', 'ENGAGEMENT_MANAGER')";

    private final Closings closings;
    private final Clock clock;

    ClosingsController(Closings closings, Clock clock) {
        this.closings = closings;
        this.clock = clock;
    }

    @GetMapping("/closings")
    View show(@AuthenticationPrincipal SignedIn person, Asking asking, Locale language) {
        var page = closings.page(person.reader(), asking.period(person, clock), asking.after(), language);
        return new JteView("closing/page", of(page, person, asking));
    }

    @GetMapping("/closings.csv")
    View file(@AuthenticationPrincipal SignedIn person, Asking asking, Locale language) {
        var period = asking.period(person, clock);
        return new CsvView(
                "closings",
                ClosingRow.HEADERS,
                rows -> closings.each(
                        person.reader(), period, language, closing -> rows.accept(ClosingRow.of(closing))));
    }

    private ClosingsPage of(Closings.Page page, SignedIn person, Asking asking) {
        var from = asking.first(clock);
        var until = asking.last(clock);
        End last = page.last();
        String next = last == null
                ? null
                : "/closings?from=" + from + "&until=" + until + "&at=" + last.at() + "&tenant=" + last.tenant();
        return new ClosingsPage(from, until, Asking.own(person), page.total(), page.closings(), next);
    }

    /** Its place in the bar. */
    @Configuration(proxyBeanMethods = false)
    static class Place {
        @Bean
        NavEntry closingsEntry() {
            return new NavEntry(
                    60,
                    "closings.nav",
                    "/closings",
                    Set.of(Role.QUALITY_ANALYST, Role.TEAM_MANAGER, Role.LEADERSHIP, Role.ENGAGEMENT_MANAGER));
        }
    }
}

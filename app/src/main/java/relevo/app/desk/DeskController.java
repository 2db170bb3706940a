package relevo.app.desk;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import relevo.app.table.CsvView;
import relevo.app.web.JteView;
import relevo.app.web.NavEntry;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/** The desk of the assignment team, and the queues behind it. */
@Controller
@RequestMapping("/desk")
@PreAuthorize("hasAnyRole('ASSIGNMENT_TEAM', 'TEAM_MANAGER')")
class DeskController {
    private final Desks desks;
    private final QueuePages queues;

    DeskController(Desks desks, QueuePages queues) {
        this.desks = desks;
        this.queues = queues;
    }

    @GetMapping
    View show(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable UUID done,
            Locale language) {
        return new JteView("desk/page", desks.desk(person, region, done, language));
    }

    @GetMapping("/queues/{queue}/tenants.csv")
    View file(@AuthenticationPrincipal SignedIn person, @PathVariable String queue, Locale language) {
        return new CsvView(
                queue,
                QueueRow.HEADERS,
                rows -> queues.each(person, queue, language, line -> rows.accept(QueueRow.of(line))));
    }

    @GetMapping("/moves.csv")
    View moves(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(required = false) @Nullable String region,
            Locale language) {
        var desk = desks.desk(person, region, null, language);
        return new CsvView(
                "moves", MoveRow.HEADERS, rows -> desk.moves().forEach(line -> rows.accept(MoveRow.of(line))));
    }

    @GetMapping("/queues/{queue}")
    View queue(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String queue,
            @RequestParam(required = false) @Nullable Instant since,
            @RequestParam(required = false) @Nullable UUID tenant,
            Locale language) {
        var page = queues.page(person, queue, Queues.Cursor.after(since, tenant), language);
        return new JteView("desk/queue", page);
    }

    /** Its place in the bar. */
    @Configuration(proxyBeanMethods = false)
    static class Place {
        @Bean
        NavEntry deskPlace() {
            return new NavEntry(30, "desk.nav", "/desk", Set.of(Role.ASSIGNMENT_TEAM, Role.TEAM_MANAGER));
        }
    }
}

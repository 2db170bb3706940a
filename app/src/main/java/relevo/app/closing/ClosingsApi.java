package relevo.app.closing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.web.SignedIn;

/** The closings of a period, for programs. */
@RestController
@RequestMapping("/api/v1/closings")
@PreAuthorize(ClosingsController.READERS)
class ClosingsApi {
    private final Closings closings;
    private final Clock clock;

    ClosingsApi(Closings closings, Clock clock) {
        this.closings = closings;
        this.clock = clock;
    }

    /** Where the next page begins: the parameters to ask for it with. */
    record Next(Instant at, UUID tenant) {}

    /** A page of the closings of a period, both days included. */
    record ClosingsJson(
            LocalDate from,
            LocalDate until,
            int total,
            List<Closing> closings,
            @Nullable Next next) {}

    @GetMapping
    ClosingsJson list(@AuthenticationPrincipal SignedIn person, Asking asking, Locale language) {
        var page = closings.page(person.reader(), asking.period(person, clock), asking.after(), language);
        var last = page.last();
        var next = last == null ? null : new Next(last.at(), last.tenant().value());
        return new ClosingsJson(asking.first(clock), asking.last(clock), page.total(), page.closings(), next);
    }
}

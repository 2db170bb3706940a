package relevo.app.myday;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.web.SignedIn;

/** What needs whoever asks, for programs. */
@RestController
@RequestMapping("/api/v1/my-day")
class MyDayApi {
    private final Days days;

    MyDayApi(Days days) {
        this.days = days;
    }

    /**
     * A day.
     *
     * @param tenants how many tenants may need the person, on all pages
     * @param requests those that wait, for a request manager; else null
     * @param next from which to go on, or null at the end
     */
    record DayJson(
            LocalDate date,
            int tenants,
            List<Row> rows,
            WaitingRequests.@Nullable Waiting requests,
            @Nullable Integer next) {}

    @GetMapping
    DayJson show(
            @AuthenticationPrincipal SignedIn person, @RequestParam(defaultValue = "0") int from, Locale language) {
        var day = days.of(person, language, Math.max(0, from));
        int end = day.from() + Worklist.PAGE;
        int total = day.found().total();
        return new DayJson(day.today(), total, day.rows(), day.requests(), total > end ? end : null);
    }
}

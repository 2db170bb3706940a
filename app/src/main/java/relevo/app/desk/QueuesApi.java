package relevo.app.desk;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.web.SignedIn;

/** Who stands in a queue, for programs. */
@RestController
@RequestMapping("/api/v1/queues/{queue}/tenants")
@PreAuthorize("hasAnyRole('ASSIGNMENT_TEAM', 'TEAM_MANAGER')")
class QueuesApi {
    private final QueuePages queues;

    QueuesApi(QueuePages queues) {
        this.queues = queues;
    }

    /** A page of fifty, those that have waited longest first; {@code next} has the parameters of the one after. */
    @GetMapping
    QueuePage list(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String queue,
            @RequestParam(required = false) @Nullable Instant since,
            @RequestParam(required = false) @Nullable UUID tenant,
            Locale language) {
        return queues.page(person, queue, Queues.Cursor.after(since, tenant), language);
    }
}

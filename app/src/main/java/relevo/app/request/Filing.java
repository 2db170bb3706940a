package relevo.app.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import relevo.app.audit.Audit;
import relevo.app.database.Transactions;
import relevo.app.web.SignedIn;

/** Takes requests in; one that says the same as an earlier one is cancelled at once and points at it. */
@Component
class Filing {
    private final Requests requests;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Filing(Requests requests, Transactions transactions, Audit audit, Clock clock) {
        this.requests = requests;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where the day ends last. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(-12));
    }

    /** The same id again gets the request that was filed by it; empty where it is another organisation's. */
    Optional<Request> file(SignedIn by, UUID id, Details details) {
        return transactions.as(by.reader(), () -> requests.find(id).or(() -> add(by, id, details)));
    }

    private Optional<Request> add(SignedIn by, UUID id, Details details) {
        requests.add(
                id,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                details,
                requests.same(details).orElse(null));
        var filed = requests.find(id);
        filed.ifPresent(request -> audit.record(
                by.reader(),
                "RequestFiled",
                "request/" + id,
                Map.of("status", request.status(), "domain", details.domain())));
        return filed;
    }
}

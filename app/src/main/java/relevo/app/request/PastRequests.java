package relevo.app.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.web.SignedIn;

/** The requests of an invented history; within a transaction. */
@Component
public class PastRequests {
    private final Requests requests;

    PastRequests(Requests requests) {
        this.requests = requests;
    }

    public void filed(UUID id, SignedIn by, Instant at, Details details) {
        requests.add(id, by, at, details, requests.same(details).orElse(null));
    }

    public void answered(UUID id, SignedIn by, Instant at, Status status, String why, @Nullable UUID tenant) {
        requests.answer(id, status, why, tenant, by.person(), at);
    }
}

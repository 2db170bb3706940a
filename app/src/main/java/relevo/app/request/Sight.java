package relevo.app.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/**
 * Which requests a person sees: those who look after requests, or read everything, all of their organisation's (the
 * operator's people everybody's); others those that they filed and those for tenants that they work on.
 */
@Component
class Sight {
    private static final List<Role> READERS_OF_ALL = List.of(
            Role.REQUEST_MANAGER, Role.ASSIGNMENT_TEAM, Role.TEAM_MANAGER, Role.QUALITY_ANALYST, Role.LEADERSHIP);
    private static final int MOST_ANSWERED = 200;

    private final Requests requests;
    private final Transactions transactions;

    Sight(Requests requests, Transactions transactions) {
        this.requests = requests;
        this.transactions = transactions;
    }

    List<Request> waiting(SignedIn me) {
        return transactions.reading(me.reader(), () -> requests.waiting(eyes(me)));
    }

    List<Request> answered(SignedIn me) {
        return transactions.reading(me.reader(), () -> requests.answered(eyes(me), MOST_ANSWERED));
    }

    Optional<Request> find(SignedIn me, UUID id) {
        return transactions.reading(me.reader(), () -> requests.find(eyes(me), id));
    }

    /** With whose eyes; with nobody's where all may be seen. */
    private static @Nullable UUID eyes(SignedIn me) {
        return READERS_OF_ALL.stream().anyMatch(me::is) ? null : me.person();
    }
}

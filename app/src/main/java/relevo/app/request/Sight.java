package relevo.app.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        return transactions.reading(me.reader(), () -> seen(me, requests.waiting()));
    }

    List<Request> answered(SignedIn me) {
        return transactions.reading(me.reader(), () -> seen(me, requests.answered(MOST_ANSWERED)));
    }

    Optional<Request> find(SignedIn me, UUID id) {
        return transactions.reading(
                me.reader(),
                () -> requests.find(id)
                        .filter(request -> !seen(me, List.of(request)).isEmpty()));
    }

    private List<Request> seen(SignedIn me, List<Request> found) {
        if (READERS_OF_ALL.stream().anyMatch(me::is)) {
            return found;
        }
        var domains = requests.domainsOf(me.person());
        return found.stream()
                .filter(request -> request.filedBy().equals(me.person())
                        || domains.contains(request.details().domain()))
                .toList();
    }
}

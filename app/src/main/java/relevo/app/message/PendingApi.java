package relevo.app.message;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.database.Transactions;
import relevo.app.web.SignedIn;

/** The mails of one's own tenants that no server has accepted yet, for programs. */
@RestController
@RequestMapping("/api/v1/messages")
class PendingApi {
    private final Pending pending;
    private final Transactions transactions;
    private final Refusals refusals;

    PendingApi(Pending pending, Transactions transactions, Refusals refusals) {
        this.pending = pending;
        this.transactions = transactions;
        this.refusals = refusals;
    }

    /** A mail and whose tenant it is about. */
    record PendingMessage(UUID tenant, String customer, MessageJson message) {}

    /** At most a hundred, the latest first. */
    record PendingMessages(List<PendingMessage> messages) {}

    @GetMapping
    PendingMessages list(@AuthenticationPrincipal SignedIn person, Locale language) {
        var sentences = new DeliverySentence(refusals.said(language));
        var lines = transactions.reading(person.reader(), () -> pending.of(person.person()));
        return new PendingMessages(lines.stream()
                .map(line -> new PendingMessage(
                        line.tenant().value(), line.customer(), MessageJson.of(line.message(), sentences)))
                .toList());
    }
}

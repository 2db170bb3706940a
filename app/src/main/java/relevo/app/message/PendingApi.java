package relevo.app.message;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    /** At most a hundred, the latest first; {@code before} asks for the next ones, and is null where there are none. */
    record PendingMessages(
            List<PendingMessage> messages, @Nullable UUID before) {}

    @Operation(
            summary =
                    "The mails of your tenants that no server has accepted yet, the latest first, a hundred at a time.")
    @GetMapping
    PendingMessages list(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(required = false) @Nullable UUID before,
            Locale language) {
        var found = transactions.reading(person.reader(), () -> pending.of(person.person(), before));
        var page = PendingPage.of(found, false);
        var sentences = new DeliverySentence(refusals.said(language));
        return new PendingMessages(
                page.lines().stream().map(line -> json(line, sentences)).toList(),
                page.more() ? page.lines().getLast().message().id().value() : null);
    }

    private static PendingMessage json(Pending.Line line, DeliverySentence sentences) {
        return new PendingMessage(line.tenant().value(), line.customer(), MessageJson.of(line.message(), sentences));
    }
}

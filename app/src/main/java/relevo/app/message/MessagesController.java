package relevo.app.message;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.database.Transactions;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.web.JteView;
import relevo.app.web.ReadsWork;
import relevo.app.web.SignedIn;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.TenantId;

/** The mails of a tenant, as sent. */
@Controller
@ReadsWork
class MessagesController {
    private final Tenants tenants;
    private final Messages messages;
    private final Retries retries;
    private final Transactions transactions;

    MessagesController(Tenants tenants, Messages messages, Retries retries, Transactions transactions) {
        this.tenants = tenants;
        this.messages = messages;
        this.retries = retries;
        this.transactions = transactions;
    }

    @GetMapping("/tenants/{tenant}/messages")
    JteView list(@PathVariable UUID tenant, @AuthenticationPrincipal SignedIn person) {
        return transactions.reading(person.reader(), () -> new JteView("message/list", page(standing(tenant), person)));
    }

    @GetMapping("/tenants/{tenant}/messages/{message}")
    JteView show(@PathVariable UUID tenant, @PathVariable UUID message, @AuthenticationPrincipal SignedIn person) {
        return transactions.reading(person.reader(), () -> {
            var standing = standing(tenant);
            var found = messages.find(standing.id(), new MessageId(message)).orElseThrow(MessagesController::missing);
            return new JteView("message/message", page(standing, person, List.of(found)));
        });
    }

    @PostMapping("/tenants/{tenant}/messages/{message}/retries")
    View retry(@PathVariable UUID tenant, @PathVariable UUID message, @AuthenticationPrincipal SignedIn person) {
        return switch (retries.ask(new TenantId(tenant), new MessageId(message), person)) {
            case UNKNOWN -> throw missing();
            case NOT_YOURS -> throw new AccessDeniedException("not the tenant's manager");
            case NOTHING_TO_RETRY, RETRIED -> new RedirectView("/tenants/" + tenant + "/messages/" + message);
        };
    }

    private MessagesPage page(Standing standing, SignedIn person) {
        return page(standing, person, messages.of(standing.id()));
    }

    private static MessagesPage page(Standing standing, SignedIn person, List<SentMessage> shown) {
        var name = standing.state().profile().customerName();
        return new MessagesPage(standing.id(), name, Retries.may(standing, person), shown);
    }

    private Standing standing(UUID tenant) {
        return tenants.find(new TenantId(tenant)).orElseThrow(MessagesController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package relevo.app.message;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import relevo.app.database.Transactions;
import relevo.app.web.JteView;
import relevo.app.web.SignedIn;

/** The mails of one's own tenants that no server has accepted yet. */
@Controller
class PendingController {
    private final Pending pending;
    private final MailRoute route;
    private final Transactions transactions;

    PendingController(Pending pending, MailRoute route, Transactions transactions) {
        this.pending = pending;
        this.route = route;
        this.transactions = transactions;
    }

    @GetMapping("/messages")
    JteView page(@AuthenticationPrincipal SignedIn person) {
        var lines = transactions.reading(person.reader(), () -> pending.of(person.person()));
        return new JteView("message/pending", new PendingPage(lines, !route.open()));
    }
}

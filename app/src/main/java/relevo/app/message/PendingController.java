package relevo.app.message;

import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import relevo.app.database.Transactions;
import relevo.app.table.CsvView;
import relevo.app.web.JteView;
import relevo.app.web.SignedIn;

/** The mails of one's own tenants that no server has accepted yet. */
@Controller
class PendingController {
    private final Pending pending;
    private final MailRoute route;
    private final Transactions transactions;
    private final Refusals refusals;

    PendingController(Pending pending, MailRoute route, Transactions transactions, Refusals refusals) {
        this.pending = pending;
        this.route = route;
        this.transactions = transactions;
        this.refusals = refusals;
    }

    @GetMapping("/messages")
    JteView page(@AuthenticationPrincipal SignedIn person) {
        var lines = transactions.reading(person.reader(), () -> pending.of(person.person(), null));
        return new JteView("message/pending", PendingPage.of(lines, !route.open()));
    }

    @GetMapping("/messages.csv")
    View file(@AuthenticationPrincipal SignedIn person, Locale language) {
        var row = new PendingRow(refusals.said(language));
        return new CsvView(
                "messages",
                PendingRow.HEADERS,
                rows -> transactions.run(
                        person.reader(),
                        () -> pending.each(person.person(), line -> row.of(line).forEach(rows))));
    }
}

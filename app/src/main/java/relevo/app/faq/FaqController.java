package relevo.app.faq;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import relevo.app.database.Transactions;
import relevo.app.web.JteView;
import relevo.app.web.NavEntry;
import relevo.app.web.SignedIn;

/** The questions, for everybody to read. */
@Controller
class FaqController {
    private final Versions versions;
    private final Transactions transactions;

    FaqController(Versions versions, Transactions transactions) {
        this.versions = versions;
        this.transactions = transactions;
    }

    @Bean
    static NavEntry faqPlace() {
        return new NavEntry(55, "faq.nav", "/faq", Set.of());
    }

    @GetMapping("/faq")
    View page(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String q,
            Locale language) {
        return new JteView("faq/page", transactions.reading(me.reader(), () -> read(version, q, language)));
    }

    private FaqPage read(@Nullable Integer wanted, String sought, Locale language) {
        var newest = versions.newest().orElseThrow();
        var version = (wanted == null ? Optional.of(newest) : versions.find(wanted))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return FaqPage.of(version, version.number() == newest.number(), version.entries(language), sought);
    }
}

package relevo.app.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import relevo.app.database.Transactions;
import relevo.app.table.CsvView;
import relevo.app.table.Flaw;
import relevo.app.web.JteView;
import relevo.app.web.SignedIn;

/** The page of one import: how far it is, what came of it, what was wrong. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class ImportController {
    private static final int SHOWN = 200;
    private static final List<String> HEADERS =
            List.of("imports.flaws.line", "imports.flaws.column", "imports.flaws.header", "imports.flaws.reason");

    private final Imports imports;
    private final Flaws flaws;
    private final Transactions transactions;
    private final MessageSource texts;
    private final Clock clock;

    ImportController(Imports imports, Flaws flaws, Transactions transactions, MessageSource texts, Clock clock) {
        this.imports = imports;
        this.flaws = flaws;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    /** What was imported, of every kind, the latest first. */
    @GetMapping("/administration/imports")
    JteView list(@AuthenticationPrincipal SignedIn person) {
        return new JteView(
                "imports/administration",
                transactions.reading(person.reader(), () -> new ImportsPage(imports.latest(SHOWN))));
    }

    /** While it runs the page asks for itself again, script or not. */
    @GetMapping("/imports/{id}")
    JteView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, HttpServletResponse response) {
        var page = transactions.reading(person.reader(), () -> page(new ImportId(id)));
        if (page.state() == ImportState.RUNNING) {
            response.setHeader("Refresh", "2");
        }
        return new JteView("imports/import", page);
    }

    @GetMapping("/imports/{id}/flaws.csv")
    View flaws(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Locale language) {
        var import_ = transactions.reading(person.reader(), () -> find(new ImportId(id)));
        return new CsvView(
                "relevo-" + import_.fileName().replaceFirst("[.][^.]*$", ""),
                HEADERS,
                rows -> transactions.reading(person.reader(), () -> {
                    flaws.each(new ImportId(id), flaw -> rows.accept(row(flaw, language)));
                    return true;
                }));
    }

    private List<Object> row(Flaw flaw, Locale language) {
        return List.of(
                flaw.line() == 0 ? "" : flaw.line(),
                flaw.column() == 0 ? "" : flaw.column(),
                flaw.header(),
                flaw.reason(texts, language));
    }

    private ImportPage page(ImportId id) {
        var found = find(id);
        return ImportPage.of(found, found.state(clock.instant()), flaws.first(id, SHOWN + 1), SHOWN, texts);
    }

    private Import find(ImportId id) {
        return imports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

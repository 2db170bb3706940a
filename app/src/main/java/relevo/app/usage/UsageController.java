package relevo.app.usage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.imports.ImportKind;
import relevo.app.imports.Imports;
import relevo.app.imports.Upload;
import relevo.app.imports.UploadForm;
import relevo.app.imports.Uploads;
import relevo.app.table.CsvView;
import relevo.app.web.Form;
import relevo.app.web.JteView;
import relevo.app.web.NavEntry;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/** The usage page: sends files in, shows what was sent before. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class UsageController {
    private static final int HISTORY = 50;
    private static final long PATIENCE = 1500;
    private static final List<String> EXAMPLE = List.of(
            "usage.example.tenant",
            "usage.example.service",
            "usage.example.as-of",
            "usage.example.active-users",
            "usage.example.seats",
            "usage.example.source");

    private final UsageImports usage;
    private final Imports imports;
    private final Uploads uploads;
    private final Transactions transactions;
    private final MessageSource texts;
    private final Clock clock;

    UsageController(
            UsageImports usage,
            Imports imports,
            Uploads uploads,
            Transactions transactions,
            MessageSource texts,
            Clock clock) {
        this.usage = usage;
        this.imports = imports;
        this.uploads = uploads;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/usage")
    JteView show(@AuthenticationPrincipal SignedIn person) {
        return page(HttpStatus.OK, person, Form.EMPTY.with("dates", "ISO"));
    }

    @PostMapping("/usage/imports")
    View create(
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn person,
            Locale language) {
        var form = Form.of(typed);
        return uploads.keep(file)
                .map(upload -> start(upload, form, person))
                .orElseGet(() -> page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        person,
                        form.wrong("file", texts.getMessage("imports.upload.none", null, language))));
    }

    /** A file to begin with; the readings in it are invented. */
    @GetMapping("/usage/example.csv")
    View example() {
        return new CsvView(
                "usage",
                EXAMPLE,
                rows -> rows.accept(List.of(
                        "auroratextil.example", "exchange", LocalDate.now(clock).minusDays(2), 132, 150, "LYNX")));
    }

    private View start(Upload upload, Form form, SignedIn person) {
        var running = uploads.begin(
                upload, after -> usage.start(Ids.next(), person.reader(), upload, UploadForm.choices(form), after));
        running.waitFor(PATIENCE);
        return new RedirectView("/imports/" + running.id(), true, false);
    }

    private JteView page(HttpStatus status, SignedIn person, Form form) {
        var history = transactions.reading(person.reader(), () -> imports.latest(ImportKind.USAGE, HISTORY));
        return new JteView(status, "usage/usage", new UsagePage(form, history));
    }

    @Bean
    static NavEntry usageInTheBar() {
        return new NavEntry(70, "usage.nav", "/usage", Set.of(Role.ADMINISTRATOR));
    }
}

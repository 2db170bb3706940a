package relevo.app.tenant;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
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
import relevo.app.web.SignedIn;

/** The page of tenant imports: sends files in, shows what was sent before. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class TenantImportController {
    private static final int HISTORY = 50;
    private static final long PATIENCE = 1500;
    private static final List<String> EXAMPLE = Arrays.stream(TenantColumn.values())
            .map(column -> "tenantfile.example." + column)
            .toList();

    private final TenantImports taking;
    private final Imports imports;
    private final Uploads uploads;
    private final Transactions transactions;
    private final MessageSource texts;

    TenantImportController(
            TenantImports taking, Imports imports, Uploads uploads, Transactions transactions, MessageSource texts) {
        this.taking = taking;
        this.imports = imports;
        this.uploads = uploads;
        this.transactions = transactions;
        this.texts = texts;
    }

    @GetMapping("/tenants/import")
    JteView show(@AuthenticationPrincipal SignedIn person) {
        return page(HttpStatus.OK, person, Form.EMPTY.with("dates", "ISO"));
    }

    @PostMapping("/tenants/imports")
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

    /** A file to begin with; what stands in it is invented. */
    @GetMapping("/tenants/import/example.csv")
    View example() {
        return new CsvView("tenants", EXAMPLE, rows -> ExampleRows.ROWS.forEach(rows));
    }

    private View start(Upload upload, Form form, SignedIn person) {
        var running = uploads.begin(
                upload, after -> taking.start(Ids.next(), person, upload, UploadForm.choices(form), after));
        running.waitFor(PATIENCE);
        return new RedirectView("/imports/" + running.id(), true, false);
    }

    private JteView page(HttpStatus status, SignedIn person, Form form) {
        var history = transactions.reading(person.reader(), () -> imports.latest(ImportKind.TENANTS, HISTORY));
        return new JteView(status, "tenant/import", new TenantImportPage(form, history));
    }
}

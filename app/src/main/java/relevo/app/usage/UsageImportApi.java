package relevo.app.usage;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.imports.Flaws;
import relevo.app.imports.Import;
import relevo.app.imports.ImportId;
import relevo.app.imports.ImportKind;
import relevo.app.imports.Imports;
import relevo.app.imports.UploadForm;
import relevo.app.imports.Uploads;
import relevo.app.table.Flaw;
import relevo.app.web.Form;
import relevo.app.web.SignedIn;

/** Usage imports for programs; the same as on the page. */
@RestController
@RequestMapping("/api/v1/usage-imports")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class UsageImportApi {
    private static final int FLAWS = 1000;
    private final UsageImports usage;
    private final Imports imports;
    private final Flaws flaws;
    private final Uploads uploads;
    private final Transactions transactions;
    private final MessageSource texts;

    UsageImportApi(
            UsageImports usage,
            Imports imports,
            Flaws flaws,
            Uploads uploads,
            Transactions transactions,
            MessageSource texts) {
        this.usage = usage;
        this.imports = imports;
        this.flaws = flaws;
        this.uploads = uploads;
        this.transactions = transactions;
        this.texts = texts;
    }

    /** An import with what was wrong in its file, the first thousand. */
    record Told(Import made, List<Place> flaws) {}

    /** What is wrong at one place. */
    record Place(long line, int column, String header, String code, String sentence) {}

    /** Under the same Idempotency-Key nothing is imported twice. */
    @PostMapping
    ResponseEntity<Told> create(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String skipBad,
            @RequestParam(defaultValue = "ISO") String dates,
            @RequestParam(defaultValue = "") String source,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key,
            @AuthenticationPrincipal SignedIn person,
            Locale language) {
        var upload = uploads.keep(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        var form = new Form(
                Map.of("dates", List.of(dates), "source", List.of(source), "skipBad", chosen(skipBad)), Map.of());
        try {
            var id = usage.run(
                    Optional.ofNullable(key).orElseGet(Ids::next),
                    person.reader(),
                    upload,
                    UploadForm.choices(form),
                    read -> {});
            return ResponseEntity.created(URI.create("/api/v1/usage-imports/" + id))
                    .body(told(id, person, language));
        } finally {
            uploads.drop(upload);
        }
    }

    @GetMapping
    List<Import> list(@AuthenticationPrincipal SignedIn person) {
        return transactions.reading(person.reader(), () -> imports.latest(ImportKind.USAGE, 100));
    }

    @GetMapping("/{id}")
    Told show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Locale language) {
        return told(new ImportId(id), person, language);
    }

    private Told told(ImportId id, SignedIn person, Locale language) {
        return transactions.reading(
                person.reader(),
                () -> new Told(
                        imports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                        flaws.first(id, FLAWS).stream()
                                .map(flaw -> place(flaw, language))
                                .toList()));
    }

    private Place place(Flaw flaw, Locale language) {
        return new Place(flaw.line(), flaw.column(), flaw.header(), flaw.reason(), flaw.sentence(texts, language));
    }

    private static List<String> chosen(@Nullable String skipBad) {
        return skipBad == null || skipBad.isEmpty() || skipBad.equals("false") ? List.of() : List.of("yes");
    }
}

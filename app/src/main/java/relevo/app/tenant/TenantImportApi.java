package relevo.app.tenant;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import relevo.app.imports.Import;
import relevo.app.imports.ImportId;
import relevo.app.imports.ImportKind;
import relevo.app.imports.ImportsTold;
import relevo.app.imports.ToldImport;
import relevo.app.imports.UploadForm;
import relevo.app.imports.Uploads;
import relevo.app.table.DateOrder;
import relevo.app.web.SignedIn;

/** Imports of tenants for programs; the same as on the page. */
@RestController
@RequestMapping("/api/v1/tenant-imports")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class TenantImportApi {
    private final TenantImports taking;
    private final ImportsTold told;
    private final Uploads uploads;

    TenantImportApi(TenantImports taking, ImportsTold told, Uploads uploads) {
        this.taking = taking;
        this.told = told;
        this.uploads = uploads;
    }

    /** Under the same Idempotency-Key nothing is imported twice. */
    @PostMapping
    ResponseEntity<ToldImport> create(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String skipBad,
            @RequestParam(defaultValue = "ISO") DateOrder dates,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key,
            @AuthenticationPrincipal SignedIn person,
            Locale language) {
        var upload = uploads.keep(file).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        try {
            var choices = UploadForm.choices(skipBad, dates, "");
            var id = taking.run(Optional.ofNullable(key).orElseGet(Ids::next), person, upload, choices, read -> {});
            return ResponseEntity.created(URI.create("/api/v1/tenant-imports/" + id))
                    .body(told(id, person, language));
        } finally {
            uploads.drop(upload);
        }
    }

    @GetMapping
    List<Import> list(@AuthenticationPrincipal SignedIn person) {
        return told.latest(ImportKind.TENANTS, person.reader());
    }

    @GetMapping("/{id}")
    ToldImport show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Locale language) {
        return told(new ImportId(id), person, language);
    }

    private ToldImport told(ImportId id, SignedIn person, Locale language) {
        return told.of(ImportKind.TENANTS, id, person.reader(), language);
    }
}

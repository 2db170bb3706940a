package relevo.app.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import relevo.app.web.JteView;
import relevo.app.web.ReadsWork;
import relevo.app.web.SignedIn;
import relevo.engagement.id.TenantId;

/** The dossier of an engagement as a page and as a signed file, for whoever may read the tenant. */
@Controller
@ReadsWork
class DossierController {
    private final Dossiers dossiers;
    private final DossierPages pages;

    DossierController(Dossiers dossiers, DossierPages pages) {
        this.dossiers = dossiers;
        this.pages = pages;
    }

    @GetMapping("/tenants/{tenant}/engagements/{engagement}/dossier")
    View show(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID tenant,
            @PathVariable int engagement,
            Locale language) {
        return new JteView(
                "dossier/page",
                pages.find(Maker.of(person), new TenantId(tenant), numbered(engagement), language)
                        .orElseThrow(DossierController::notFound));
    }

    @GetMapping({
        "/tenants/{tenant}/engagements/{engagement}/dossier.jsonl",
        "/api/v1/tenants/{tenant}/engagements/{engagement}/dossier"
    })
    void file(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID tenant,
            @PathVariable int engagement,
            HttpServletResponse response)
            throws IOException {
        var maker = Maker.of(person);
        var range = dossiers.find(maker, new TenantId(tenant), numbered(engagement))
                .orElseThrow(DossierController::notFound);
        response.setContentType("application/jsonl");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name(tenant, engagement));
        dossiers.write(maker, range, response.getOutputStream());
    }

    private static String name(UUID tenant, int engagement) {
        return ContentDisposition.attachment()
                .filename(tenant + "-" + engagement + ".dossier.jsonl")
                .build()
                .toString();
    }

    /** Zero would be the latest; an address names one. */
    private static int numbered(int engagement) {
        if (engagement < 1) {
            throw notFound();
        }
        return engagement;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

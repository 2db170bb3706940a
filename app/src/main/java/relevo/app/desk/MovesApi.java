package relevo.app.desk;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import relevo.app.desk.DeskPage.MoveLine;
import relevo.app.desk.DeskPage.OfferLine;
import relevo.app.desk.DeskPage.WantedLine;
import relevo.app.web.SignedIn;

/** The open hand-overs, for programs; they are answered at their tenant. */
@RestController
@RequestMapping("/api/v1/moves")
@PreAuthorize("hasAnyRole('ASSIGNMENT_TEAM', 'TEAM_MANAGER')")
class MovesApi {
    private final Desks desks;

    MovesApi(Desks desks) {
        this.desks = desks;
    }

    /**
     * The open hand-overs of a region, or of all.
     *
     * @param more whether there are more than are listed
     */
    record MovesJson(
            String region, List<MoveLine> moves, List<WantedLine> wanted, List<OfferLine> offers, boolean more) {}

    @GetMapping
    MovesJson list(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(required = false) @Nullable String region,
            Locale language) {
        var desk = desks.desk(person, region, null, language);
        return new MovesJson(desk.region(), desk.moves(), desk.wanted(), desk.offers(), desk.more());
    }
}

package relevo.app.digest;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;
import relevo.app.web.JteView;
import relevo.app.web.SignedIn;

/** What mails will leave by themselves, and what became of those that did; for who looks after the system. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class DigestAdministration {
    private final DigestsView digests;

    DigestAdministration(DigestsView digests) {
        this.digests = digests;
    }

    @GetMapping("/administration/digests")
    View page(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "0") int from) {
        return new JteView("digest/administration", digests.of(me, from));
    }

    @GetMapping("/api/v1/digests")
    @ResponseBody
    DigestsPage json(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "0") int from) {
        return digests.of(me, from);
    }
}

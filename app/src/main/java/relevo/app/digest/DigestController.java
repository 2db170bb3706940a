package relevo.app.digest;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.web.JteView;
import relevo.app.web.SignedIn;

/** A person reads their digest before it leaves, and may have it sent now. */
@Controller
class DigestController {
    private final DigestView digest;

    DigestController(DigestView digest) {
        this.digest = digest;
    }

    @GetMapping("/my-day/digest")
    View show(@AuthenticationPrincipal SignedIn me) {
        return new JteView("digest/page", digest.of(me));
    }

    @PostMapping("/my-day/digest")
    View send(@AuthenticationPrincipal SignedIn me) {
        return digest.send(me)
                ? new RedirectView("/my-day/digest")
                : new JteView(HttpStatus.CONFLICT, "digest/page", digest.of(me));
    }
}

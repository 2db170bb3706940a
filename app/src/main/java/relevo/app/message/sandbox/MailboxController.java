package relevo.app.message.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import relevo.app.Settings;
import relevo.app.web.JteView;
import relevo.app.web.ReadsWork;
import relevo.app.web.SignedIn;

/** The mailbox of the sandbox: what would have left the machine. There is none outside the demo. */
@Controller
@ReadsWork
class MailboxController {
    private final SandboxMails mails;
    private final Settings settings;

    MailboxController(SandboxMails mails, Settings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    @GetMapping("/mailbox")
    JteView list(@AuthenticationPrincipal SignedIn person) {
        return new JteView("message/mailbox", new MailboxPage(there(mails.all(person.reader()))));
    }

    @GetMapping("/mailbox/{id}")
    JteView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return new JteView("message/mail", mail(id, person));
    }

    @GetMapping("/mailbox/{id}/raw")
    ResponseEntity<byte[]> raw(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(mail(id, person).raw().getBytes(StandardCharsets.UTF_8));
    }

    private SandboxMail mail(UUID id, SignedIn person) {
        return there(mails.find(person.reader(), id)).orElseThrow(MailboxController::notFound);
    }

    private <T> T there(T found) {
        if (!settings.demo()) {
            throw notFound();
        }
        return found;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

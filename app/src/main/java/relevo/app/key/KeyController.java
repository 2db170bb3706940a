package relevo.app.key;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import relevo.app.web.JteView;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/** The signing keys in the administration; public keys are for everybody who is signed in. */
@Controller
class KeyController {
    private static final String ADMINISTRATORS = "hasRole('ADMINISTRATOR') and principal.operator()";

    private final SigningKeys keys;

    KeyController(SigningKeys keys) {
        this.keys = keys;
    }

    static boolean mayRotate(SignedIn person) {
        return person.is(Role.ADMINISTRATOR) && person.operator();
    }

    /** A public key as programs read it. */
    record KeyJson(String id, String pem, String since, boolean inUse) {}

    @GetMapping("/administration/keys")
    @PreAuthorize(ADMINISTRATORS)
    View show(@RequestParam(defaultValue = "false") boolean done) {
        return new JteView("key/page", new KeyPage(keys.all(), done));
    }

    @PostMapping("/administration/keys")
    @PreAuthorize(ADMINISTRATORS)
    View rotate(@AuthenticationPrincipal SignedIn person) {
        keys.rotate(person.reader());
        return new RedirectView("/administration/keys?done=true");
    }

    @GetMapping("/keys/{id}.pem")
    ResponseEntity<String> pem(@PathVariable String id) {
        SigningKey key = keys.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = ContentDisposition.attachment()
                .filename("relevo-" + key.key().shortId() + ".pem", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-pem-file"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(key.key().pem());
    }

    @GetMapping("/api/v1/keys")
    @ResponseBody
    List<KeyJson> list() {
        return keys.all().stream().map(KeyController::json).toList();
    }

    @PostMapping("/api/v1/keys")
    @PreAuthorize(ADMINISTRATORS)
    @ResponseStatus(HttpStatus.CREATED)
    @ResponseBody
    KeyJson make(@AuthenticationPrincipal SignedIn person) {
        return json(keys.rotate(person.reader()));
    }

    private static KeyJson json(SigningKey key) {
        return new KeyJson(key.key().id(), key.key().pem(), key.since().toString(), key.inUse());
    }
}

package relevo.app.engagement;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.Acting;
import relevo.app.web.Form;
import relevo.app.web.SignedIn;

/**
 * An act that a person asks for, by a form or by the API.
 *
 * @param command the form's hidden id, or the Idempotency-Key; the same again is answered as the first time
 * @param version of the tenant that the caller saw (If-Match), or null
 * @param form as typed, to come back with it where the act is refused
 */
public record Ask(SignedIn person, UUID command, @Nullable Long version, Locale language, Form form) {
    Acting acting() {
        return person.acting();
    }
}

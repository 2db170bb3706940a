package relevo.app.redaction;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import relevo.app.journal.Outcome;
import relevo.engagement.decision.Refusal;

/** Why a redaction was not done, as pages and programs are told. */
enum RedactionRefusal {
    /** Somebody has answered it, or there never was one. */
    GONE(HttpStatus.CONFLICT, "redaction.gone"),
    /** The role is not right, or it is one's own. */
    NOT_YOURS(HttpStatus.FORBIDDEN, "redaction.not-yours");

    private final HttpStatus status;
    private final String key;

    RedactionRefusal(HttpStatus status, String key) {
        this.status = status;
        this.key = key;
    }

    /** Nothing where it was done. */
    static Optional<RedactionRefusal> of(Optional<Outcome> outcome) {
        if (outcome.isEmpty()) {
            return Optional.of(GONE);
        }
        return switch (outcome.get()) {
            case Outcome.Done _ -> Optional.empty();
            case Outcome.Refused refused -> Optional.of(refused.why() instanceof Refusal.NotAllowed ? NOT_YOURS : GONE);
            case Outcome.Unknown _ -> Optional.of(GONE);
            case Outcome.Stale _ -> Optional.of(GONE);
        };
    }

    HttpStatus status() {
        return status;
    }

    String key() {
        return key;
    }
}

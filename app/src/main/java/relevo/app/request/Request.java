package relevo.app.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stands.
 *
 * @param filer the name of who filed it
 * @param why it is on hold or cancelled; empty else
 * @param first of a duplicate: the number of the one that it repeats
 * @param tenant of an approved one
 * @param answerer the name of who last answered it
 */
public record Request(
        UUID id,
        long number,
        UUID filedBy,
        String filer,
        Instant filed,
        Details details,
        Status status,
        String why,
        @Nullable Long first,
        @Nullable UUID tenant,
        @Nullable String answerer,
        @Nullable Instant answered) {
    /** As people name it. */
    public String label() {
        return "RFA-" + number;
    }
}

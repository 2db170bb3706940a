package relevo.app.redaction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TenantId;

/**
 * What somebody asked to have redacted, and what came of it.
 *
 * @param due when it has to be answered
 * @param answered null while it waits
 */
record Redaction(
        TenantId tenant,
        UUID id,
        Set<ContentId> contents,
        String why,
        PersonId askedBy,
        Instant askedAt,
        LocalDate due,
        State state,
        @Nullable Answered answered) {
    Redaction {
        contents = Set.copyOf(contents);
    }

    /** The day on which it was asked for, where the tenant is. */
    LocalDate asked(ZoneId there) {
        return LocalDate.ofInstant(askedAt, there);
    }

    /** Whether its last day has passed, where the tenant is, without an answer. */
    boolean late(Instant now, ZoneId there) {
        return state == State.ASKED && due.isBefore(LocalDate.ofInstant(now, there));
    }

    /** How it stands. */
    enum State {
        ASKED,
        DONE,
        REFUSED
    }

    /** Who answered when, and why where it was refused. */
    record Answered(PersonId by, Instant at, @Nullable String reason) {}
}

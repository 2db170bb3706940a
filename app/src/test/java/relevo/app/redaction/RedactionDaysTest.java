package relevo.app.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.app.redaction.Redaction.State;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TenantId;

/** A request is asked for, due and late by the tenant's calendar, wherever the server is. */
class RedactionDaysTest {
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
    private static final Instant EVENING = Instant.parse("2026-11-30T20:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);

    @Test
    void it_is_late_where_the_tenant_has_the_next_day() {
        assertThat(asked(State.ASKED).late(EVENING, AUCKLAND)).isTrue();
        assertThat(asked(State.ASKED).late(EVENING, HONOLULU)).isFalse();
    }

    @Test
    void what_was_answered_is_never_late() {
        assertThat(asked(State.DONE).late(EVENING, AUCKLAND)).isFalse();
        assertThat(asked(State.REFUSED).late(EVENING, AUCKLAND)).isFalse();
    }

    @Test
    void the_day_of_asking_is_the_tenants() {
        assertThat(asked(State.ASKED).asked(AUCKLAND)).isEqualTo(LAST_DAY.plusDays(1));
        assertThat(asked(State.ASKED).asked(HONOLULU)).isEqualTo(LAST_DAY);
    }

    private static Redaction asked(State state) {
        var id = new UUID(0, 1);
        return new Redaction(
                new TenantId(id), id, Set.of(), "por carta", new PersonId(id), EVENING, LAST_DAY, state, null);
    }
}

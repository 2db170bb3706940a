package relevo.app.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** When the mail of the morning leaves, by each person's clock. */
class MorningTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    void it_is_morning_from_seven_and_after_a_standstill_until_six_in_the_evening() {
        assertThat(Morning.of(MADRID, Instant.parse("2026-11-25T05:59:59Z"))).isEmpty();
        assertThat(Morning.of(MADRID, Instant.parse("2026-11-25T06:00:00Z"))).contains(LocalDate.of(2026, 11, 25));
        assertThat(Morning.of(MADRID, Instant.parse("2026-11-25T16:59:59Z"))).contains(LocalDate.of(2026, 11, 25));
        assertThat(Morning.of(MADRID, Instant.parse("2026-11-25T17:00:00Z"))).isEmpty();
    }

    @Test
    void each_zone_has_its_own_morning_and_nobody_is_written_to_at_the_weekend() {
        assertThat(Morning.of(TOKYO, Instant.parse("2026-11-24T22:00:00Z"))).contains(LocalDate.of(2026, 11, 25));
        assertThat(Morning.of(MADRID, Instant.parse("2026-11-28T08:00:00Z"))).isEmpty();
        assertThat(Morning.of(MADRID, Instant.parse("2026-11-29T08:00:00Z"))).isEmpty();
    }

    @Test
    void the_next_one_is_of_the_next_working_day() {
        var friday = Instant.parse("2026-11-27T04:00:00Z");
        assertThat(Morning.next(MADRID, friday, false)).isEqualTo("2026-11-27T06:00:00Z");
        assertThat(Morning.next(MADRID, friday, true)).isEqualTo("2026-11-30T06:00:00Z");
        assertThat(Morning.next(MADRID, Instant.parse("2026-11-27T20:00:00Z"), false))
                .isEqualTo("2026-11-30T06:00:00Z");
    }
}

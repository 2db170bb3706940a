package relevo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SaidTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), MADRID);
    private final Said spanish = in("es");
    private final Said english = in("en");

    @Test
    void numbers_as_the_language_writes_them() {
        assertThat(spanish.number(5000)).isEqualTo("5.000");
        assertThat(english.number(5000)).isEqualTo("5,000");
    }

    @Test
    void dates_as_people_write_them() {
        assertThat(spanish.date(LocalDate.of(2026, 11, 20))).isEqualTo("20 nov 2026");
        assertThat(english.date(LocalDate.of(2026, 11, 20))).isEqualTo("20 Nov 2026");
        assertThat(spanish.day(LocalDate.of(2026, 11, 22))).isEqualTo("Domingo, 22 de noviembre");
        assertThat(english.day(LocalDate.of(2026, 11, 22))).isEqualTo("Sunday, 22 November");
    }

    @Test
    void near_days_as_people_say_them() {
        assertThat(spanish.near(LocalDate.of(2026, 11, 22))).isEqualTo("hoy");
        assertThat(spanish.near(LocalDate.of(2026, 11, 23))).isEqualTo("mañana");
        assertThat(spanish.near(LocalDate.of(2026, 11, 21))).isEqualTo("ayer");
        assertThat(spanish.near(LocalDate.of(2026, 11, 17))).isEqualTo("hace 5 días");
        assertThat(english.near(LocalDate.of(2026, 11, 25))).isEqualTo("in 3 days");
        assertThat(spanish.near(LocalDate.of(2026, 3, 2))).isEqualTo("2 mar");
        assertThat(english.near(LocalDate.of(2027, 12, 31))).isEqualTo("31 Dec 2027");
    }

    @Test
    void today_has_its_time_of_day() {
        assertThat(spanish.near(Instant.parse("2026-11-22T08:12:00Z"))).isEqualTo("hoy 9:12");
        assertThat(english.near(Instant.parse("2026-11-21T22:59:00Z"))).isEqualTo("yesterday");
    }

    private static Said in(String language) {
        try {
            return new Said(new Texts().messageSource(), Locale.of(language), MADRID, NOON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

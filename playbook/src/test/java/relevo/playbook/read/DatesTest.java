package relevo.playbook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.Language;
import relevo.playbook.lexicon.Lexicon;

class DatesTest {
    private final Dates spanish = new Dates(Lexicon.of(Language.ES));

    @ParameterizedTest
    @EnumSource
    void between_dots_the_day_stands_first(Language language) {
        var dates = new Dates(Lexicon.of(language));
        assertThat(dates.read("01.10.2026")).contains(LocalDate.of(2026, 10, 1));
        assertThat(dates.read("1. 10. 26")).contains(LocalDate.of(2026, 10, 1));
        assertThat(dates.read("01/10/2026")).contains(LocalDate.of(2026, 1, 10));
        assertThat(dates.read("10.15.2026")).contains(LocalDate.of(2026, 10, 15));
        assertThat(dates.read("2026.10.01")).contains(LocalDate.of(2026, 10, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-03-09; 2024-03-09",
                "3/9/2024; 2024-03-09",
                "25/3/2024; 2024-03-25",
                "31.12.24; 2024-12-31",
                "99-01-02; 2099-01-02",
                "2024 年 3 月 9 日; 2024-03-09",
                "9 de marzo de 2024; 2024-03-09",
                "mar 9, 2024; 2024-03-09",
                "2024 marzo 9; 2024-03-09",
                "31 dic 2024; 2024-12-31",
                "January 31, 2024; 2024-01-31",
                "1 enero 2024; 2024-01-01",
            })
    void people_write_them_in_many_ways(String written, String date) {
        assertThat(spanish.read(written)).contains(LocalDate.parse(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "marzo",
                "9 de marzo",
                "2024",
                "3/2024",
                "2024-13-40",
                "2024-02-30",
                "30 de febrero de 2024",
                "1/2/3/2024",
                "12345-01-01",
                "2024-123-09",
                "9 de ma de 2024"
            })
    void what_is_none_is_none(String written) {
        assertThat(spanish.read(written)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "EN, October 2026",
        "EN, Oct. 2026",
        "ES, octubre de 2026",
        "PT, outubro de 2026",
        "DE, Oktober 2026",
        "DE, 10/2026",
        "JA, 2026年10月",
        "ZH_HANS, 2026 年 10 月"
    })
    void the_month_of_a_year_is_one_without_a_day(Language language, String written) {
        assertThat(new Dates(Lexicon.of(language)).isMonth(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "marzo", "2026", "9 de marzo de 2026", "13/2026", "10/10/2026", "3 de 12345", "1/2"})
    void a_day_or_half_a_month_is_no_month(String written) {
        assertThat(spanish.isMonth(written)).isFalse();
    }

    @Test
    void a_cell_of_text_is_none_whatever_it_says() {
        var sixty = "2024-03-09" + ".".repeat(50);
        assertThat(spanish.read(sixty)).contains(LocalDate.of(2024, 3, 9));
        assertThat(spanish.read(sixty + ".")).isEmpty();
    }
}

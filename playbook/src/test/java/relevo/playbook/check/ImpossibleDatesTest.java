package relevo.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.Finding;
import relevo.playbook.Findings;
import relevo.playbook.Language;
import relevo.playbook.lexicon.Lexicon;

class ImpossibleDatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tenants below 50 may skip this.",
                "Of the tenants, 50 may wait.",
                "Version 15.20.7452.28 is enough.",
                "Since version 3.0.2024 it works.",
                "Version 45.13.3000 is enough.",
                "Version 45.13.2024.7 is enough.",
                "It ends on 31 May."
            })
    void numbers_that_are_no_dates_are_not_told(String text) {
        assertThat(found(text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It ends on 32 May.", "It ends on 31.02.2025.", "It ends on 31/02/2025", "On 31 june."})
    void a_day_that_no_calendar_has_is_told(String text) {
        assertThat(found(text)).isOne();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        EN; It ends on February 30.;                    February 30
        EN; It ends on Feb 30, 2027, at noon.;          Feb 30, 2027
        EN; On the 31st of June they leave.;            31st of June
        EN; On February 29, 2027, and 29 February 2028; February 29, 2027
        EN; It ends on 2027-02-30.;                     2027-02-30
        EN; It ends on 2027/2/30 or 2028/2/29.;         2027/2/30
        EN; It ends on 29/02/2027 or 29/02/2028.;       29/02/2027
        ES; Hasta el 29 de febrero de 2027.;            29 de febrero de 2027
        ES; Hasta el 29 de febrero del 2027.;           29 de febrero del 2027
        PT; Até 29 de fevereiro de 2027.;               29 de fevereiro de 2027
        PT; Até 31 de abr. de 2027.;                    31 de abr. de 2027
        DE; Bis zum 29. Februar 2027.;                  29. Februar 2027
        JA; 期限は2027年2月29日である。;                     2027年2月29日
        JA; 期限は２月３０日である。;                        ２月３０日
        ZH_HANS; 截止日期为２０２７年２月２９日。;            ２０２７年２月２９日
        ZH_HANS; 截止日期为2月30号。;                       2月30号
        """)
    void the_day_is_told_as_it_is_written(Language language, String text, String written) {
        assertThat(findings(language, text)).singleElement().satisfies(finding -> {
            assertThat(finding.column()).isEqualTo(text.indexOf(written) + 1);
            assertThat(finding.arguments()).containsExactly(written);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        EN; In February 30 users came.
        EN; In May 45 of them may wait, and in sept 45.
        EN; In September 50% of them came, and by March 40 % of those.
        EN; In January 45,000 seats were in use, in June 45.5.
        EN; Between 29 February 2028 and February 29 there is time.
        EN; Order 2027-02-30-17 and 12027/2/30
        ES; El 29 de febrero de 2028 o el 29 de febrero.
        ZH_HANS; 2028年2月29日和2月29日
        """)
    void days_of_some_year_and_numbers_beside_a_month_are_not_told(Language language, String text) {
        assertThat(findings(language, text)).isEmpty();
    }

    private static int found(String text) {
        return findings(Language.EN, text).size();
    }

    private static List<Finding> findings(Language language, String text) {
        var findings = new Findings();
        new ImpossibleDates(Lexicon.of(language), new Report(List.of(text), findings))
                .check(List.of(new Passage(text, 1, 1)));
        return findings.inOrder();
    }
}

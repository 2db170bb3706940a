package relevo.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static int found(String text) {
        var findings = new Findings();
        new ImpossibleDates(Lexicon.of(Language.EN), new Report(List.of(text), findings))
                .check(List.of(new Passage(text, 1, 1)));
        return findings.inOrder().size();
    }
}

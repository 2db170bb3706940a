package relevo.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.playbook.Findings;
import relevo.playbook.Language;
import relevo.playbook.lexicon.Lexicon;

class MilestonesTest {
    private static final String FEWER =
            "The milestone of active users is 10 % for customers with fewer than 1,000 seats.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            The milestone of active users is 10 % for customers with fewer than 1,000 seats.;   ''
            The milestone of active users is 10 % for customers with more than 1,000 seats.;    2 COMPARISON_CONTRADICTS
            It is 10 % with more than 1,000.;                                                   2 COMPARISON_CONTRADICTS
            The milestone of active users is 10 % for customers with fewer than 2,000 seats.;   2 NUMBER_CONTRADICTS
            The milestone of active users is 12 % for customers with fewer than 1,000 seats.;   2 NUMBER_CONTRADICTS
            The milestone of active users is 12 % for customers with fewer than 2,000 seats.;   ''
            The milestone of active users is 12 % for customers with more than 1,000 seats.;    ''
            Boxes are moved by 12 % where fewer than 1,000 lorries come.;                       ''
            The milestone is 12 % for customers with fewer than 1,000 seats.;                   2 NUMBER_CONTRADICTS
            The milestone is 12 % in places with fewer than 1,000 seats.;                       2 NUMBER_CONTRADICTS
            There are 10 boxes for customers with more than 1,000 seats.;                       ''
            40 boxes with < 500 shelves, 11 % with < 500 shelves.;                              2 CONDITION_REPEATED
            11 % with < 500 shelves, 40 boxes with < 500 shelves.;                              2 CONDITION_REPEATED
            40 boxes with < 500 shelves, 11 % with > 500 shelves.;                              ''
            40 boxes with < 500 shelves, 11 % with < 600 shelves.;                              ''
            11 % with < 500 shelves, 11 % with < 500 shelves.;                                  ''
            40 boxes with > 1000 seats, 10 % with > 1000 seats.;                                2 COMPARISON_CONTRADICTS
            It takes 10 % (active users), for customers above 1,000.;                           2 COMPARISON_CONTRADICTS
            It takes 10 % or 11 %, for customers above 1,000.;                                  ''
            It takes 10 % for customers above 1,000 and above 2,000.;                           ''
            It takes 10 % of 40 boxes for customers above 1,000.;                               2 COMPARISON_CONTRADICTS
            It takes 10.5 % for customers with fewer than 1,000 seats.;                         2 NUMBER_CONTRADICTS
            12 % for customers under 1,000 seats;                                               2 NUMBER_CONTRADICTS
            100 active users (customers with 1,000 seats or more) or 12 % (customers with fewer than 1,000 seats);  2 NUMBER_CONTRADICTS
            Customers with 1,000 seats or more: 100 users. Customers with 1,000 seats or more: 10 %;  2 COMPARISON_CONTRADICTS
            Ten percent for customers with fewer than 1,000 seats.;                             ''
            Twelve percent for customers with fewer than 1,000 seats.;                          2 NUMBER_CONTRADICTS
            """)
    void sentences_of_one_milestone_say_the_same(String text, String found) {
        assertThat(findings(List.of(FEWER, text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            40 boxes with > 1000 seats, 10 % with > 1000 seats.; 1 COMPARISON_CONTRADICTS
            """)
    void a_sentence_that_repeats_its_own_condition_is_the_one_at_fault(String doubtful, String found) {
        assertThat(findings(List.of(doubtful, FEWER))).isEqualTo(found);
    }

    @Test
    void the_number_of_users_is_the_same_wherever_the_milestone_is_given() {
        var first = "It ends with 250 active users, and for customers with fewer than 1,000 seats, it ends at 10 %.";
        var other = "200 active users for customers with 1,000 seats or more, 10 % for customers with fewer than 1,000";
        assertThat(findings(List.of(first, other))).isEqualTo("2 NUMBER_CONTRADICTS");
        assertThat(findings(List.of(first, other.replace("200", "250")))).isEmpty();
        assertThat(findings(List.of(first, "After a week there are 20 active users.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The milestone is 10 % of active use for customers with fewer than 1,000 users, and 100 active users for customers with 1,000 users or more.",
                "It is 10 % for customers with fewer than 1,000 seats. There are 12 users at the first call. Later there are 30 users.",
                "It is 10 % for customers with fewer than 1,000 seats of 12 users, and else 100 active users."
            })
    void bounds_and_other_numbers_of_users_contradict_nothing(String text) {
        assertThat(findings(List.of(text))).isEmpty();
    }

    private static String findings(List<String> lines) {
        var findings = new Findings();
        var passages = new Passage[lines.size()];
        Arrays.setAll(passages, i -> new Passage(lines.get(i), i + 1, 1));
        new Milestones(Lexicon.of(Language.EN), new Report(lines, findings)).check(List.of(passages));
        return String.join(
                ", ",
                findings.inOrder().stream()
                        .map(finding -> finding.line() + " " + finding.code())
                        .toList());
    }
}

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
        The milestone of active users is 10 % for customers with up to 999 seats.;          ''
        The milestone of active users is 10 % for customers with up to 1,000 seats.;        2 NUMBER_CONTRADICTS
        The milestone of active users is 10 % for customers with at most 1,000 seats.;      2 NUMBER_CONTRADICTS
        The milestone of active users is 10 % for customers with up to 1,001 seats.;        2 NUMBER_CONTRADICTS
        The milestone of active users is 10 % for customers with fewer than 999 seats.;     2 NUMBER_CONTRADICTS
        The milestone of active users is 12 % for customers with up to 999 seats.;          2 NUMBER_CONTRADICTS
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
                "The milestone is 10 % of active use for customers with fewer than 1,000 users, and 100 active users"
                        + " for customers with 1,000 users or more.",
                "It is 10 % for customers with fewer than 1,000 seats. There are 12 users at the first call. Later"
                        + " there are 30 users.",
                "It is 10 % for customers with fewer than 1,000 seats of 12 users, and else 100 active users."
            })
    void bounds_and_other_numbers_of_users_contradict_nothing(String text) {
        assertThat(findings(List.of(text))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        EN; A service is done at 100 active users. For customers with fewer than 1,000 seats it is done at 10 %.; \
            The usage reached 120 active users, or 10 % for customers with fewer than 1,000 seats.
        ES; Termina con cien usuarios activos. Para clientes con menos de mil puestos termina con el 10 %.; \
            El uso llegó a 120 usuarios activos o, para clientes con menos de 1.000 puestos, al 10 %.
        PT; Termina com 100 usuários ativos. Para clientes com menos de 1.000 licenças, termina com 10%.; \
            O uso chegou a 150 usuários ativos ou, para clientes com menos de 1.000 licenças, a 10%.
        DE; Er ist bei 100 aktiven Benutzern fertig. Für Kunden mit weniger als 1.000 Plätzen bei 10 %.; \
            Es sind 150 aktiven Benutzern und für Kunden mit weniger als 1.000 Plätzen 10 %.
        DE; Er ist ab 100 aktiven Benutzern fertig. Für Kunden mit weniger als 1.000 Plätzen bei 10 %.; \
            Fertig ist er ab 120 aktiven Benutzern, für Kunden mit weniger als 1.000 Plätzen bei 10 %.
        ZH_HANS; 达到 100 名活跃用户即完成。席位少于一千的客户，达到席位的 10% 即完成。; \
            达到１５０名活跃用户，席位少于 1,000 的客户，达到席位的百分之十。
        """)
    void a_number_of_users_in_the_sentence_before_the_milestone_counts(Language language, String first, String other) {
        assertThat(findings(language, List.of(first, other))).isEqualTo("2 NUMBER_CONTRADICTS");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        EN; A service is done at 10 % for customers with fewer than 1,000 seats.; \
            The mail to customers with fewer than 1,000 seats goes out when 80 % of the customers' seats have a licence.
        ES; El servicio termina al 10 % para clientes con menos de 1.000 puestos.; \
            El aviso a clientes con menos de 1.000 puestos sale cuando el 80 % de los puestos tiene licencia.
        PT; O serviço termina com 10% para clientes com menos de 1.000 licenças.; \
            O aviso a clientes com menos de 1.000 licenças sai quando 80% das licenças do cliente estão em uso.
        DE; Der Dienst ist bei 10 % fertig, wenn Kunden weniger als 1.000 Plätze haben.; \
            Die E-Mail an Kunden mit weniger als 1.000 Plätzen geht hinaus, wenn 80 % der Plätze eine Lizenz haben.
        """)
    void what_something_else_waits_for_contradicts_nothing(Language language, String first, String other) {
        assertThat(findings(language, List.of(first, other))).isEmpty();
        assertThat(findings(language, List.of(other, first))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        EN; A service is done at 10 % for customers with fewer than 1,000 seats.; \
            For customers with fewer than one thousand seats a service is done when it is at 12 %.
        ES; El servicio termina al 10 % para clientes con menos de 1.000 puestos.; \
            Para clientes con menos de mil puestos, quince por ciento.
        PT; O serviço termina com 10% para clientes com menos de 1.000 licenças.; \
            Para clientes com menos de mil licenças, quinze por cento.
        DE; Der Dienst ist bei 10 % fertig, wenn Kunden weniger als 1.000 Plätze haben.; \
            Bei Kunden mit weniger als eintausend Plätzen: 15 %.
        JA; 1,000 シート未満のお客様は、シートの 10% で完了する。; 千シート未満のお客様は、シートの１５％で完了する。
        ZH_HANS; 席位少于 1,000 的客户，达到席位的 10% 即完成。; 席位少于一千的客户，达到席位的百分之十五即完成。
        """)
    void numbers_in_words_and_of_full_width_contradict_as_well(Language language, String first, String other) {
        assertThat(findings(language, List.of(first, other))).isEqualTo("2 NUMBER_CONTRADICTS");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        DE; Der Dienst ist bei 10 % fertig, wenn Kunden weniger als 1.000 Plätze haben.; 10 % bei Kunden mit weniger als 10.000 Plätzen
        DE; Für Kunden mit weniger als 1.000 Plätzen ist er bei 10 % fertig.; 10 % bei Kunden unter 2.000 Plätzen
        EN; A service of customers with fewer than 1,000 seats is done at 10 %.; 10 % under 10,000 seats
        EN; A service of customers with fewer than 1,000 seats is done at 10 %.; 15 % under 1,000 seats
        ES; Para clientes con menos de 1.000 puestos termina al 10 %.; 10 % con menos de 100 puestos
        PT; Para clientes com menos de 1.000 licenças termina com 10%.; 10% com menos de 10.000 licenças
        """)
    void a_short_clause_with_no_other_words_is_about_the_same(Language language, String first, String other) {
        assertThat(findings(language, List.of(first, other))).isEqualTo("2 NUMBER_CONTRADICTS");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        EN; A service of customers with fewer than 1,000 seats is done at 10 %.; 10 % under 2,000 seats
        EN; A service of customers with fewer than 1,000 seats is done at 10 %.; 10 % off under 10,000 boxes
        EN; A service of customers with fewer than 1,000 seats is done at 10 %.; 15 % under 10,000 seats
        ES; Para clientes con menos de 1.000 puestos termina al 10 %.; 15 % con menos de 1.000 cajas
        DE; Für Kunden mit weniger als 1.000 Plätzen ist er bei 10 % fertig.; 10 % Rabatt unter 10.000 Plätzen
        """)
    void a_short_clause_with_other_words_is_not(Language language, String first, String other) {
        assertThat(findings(language, List.of(first, other))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
        ES; Es el 10 % para clientes con menos de 1.000 puestos.; Es el 10 % para clientes con hasta 1.000 puestos.; \
            Es el 10 % para clientes con hasta 999 puestos.
        DE; Es sind 10 % bei Kunden mit weniger als 1.000 Plätzen.; Es sind 10 % bei Kunden mit höchstens 1.000 Plätzen.; \
            Es sind 10 % bei Kunden mit bis zu 999 Plätzen.
        PT; São 10% para clientes com menos de 1.000 licenças.; São 10% para clientes com até 1.000 licenças.; \
            São 10% para clientes com no máximo 999 licenças.
        JA; 1,000 シート未満のお客様は 10% です。; 1,000 シート以下のお客様は 10% です。; 999 シート以下のお客様は 10% です。
        ZH_HANS; 席位少于 1,000 的客户为 10%。; 席位最多 1,000 的客户为 10%。; 席位最多 999 的客户为 10%。
        """)
    void whether_the_bound_counts_is_said_alike(Language language, String first, String slip, String same) {
        assertThat(findings(language, List.of(first, slip))).isEqualTo("2 NUMBER_CONTRADICTS");
        assertThat(findings(language, List.of(first, same))).isEmpty();
    }

    private static String findings(List<String> lines) {
        return findings(Language.EN, lines);
    }

    private static String findings(Language language, List<String> lines) {
        var findings = new Findings();
        var passages = new Passage[lines.size()];
        Arrays.setAll(passages, i -> new Passage(lines.get(i), i + 1, 1));
        new Milestones(Lexicon.of(language), new Report(lines, findings)).check(List.of(passages));
        return String.join(
                ", ",
                findings.inOrder().stream()
                        .map(finding -> finding.line() + " " + finding.code())
                        .toList());
    }
}

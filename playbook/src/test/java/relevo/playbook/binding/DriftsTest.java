package relevo.playbook.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.playbook.binding.OwnPages.EN;
import static relevo.playbook.binding.OwnPages.ES;
import static relevo.playbook.binding.OwnPages.drift;
import static relevo.playbook.binding.OwnPages.with;
import static relevo.playbook.binding.OwnPages.without;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a page says otherwise than its rules is reported with its line, and nothing else is. */
class DriftsTest {
    @Test
    void anotherNumber() {
        var text = with(EN, "reaches 100 active users", "reaches 150 active users");
        assertThat(sure(text))
                .containsExactly("16:1 NUMBER_DIFFERS For PI-2 the sentence says 150; the rule says 100, 10 %, 1000.");
    }

    @Test
    void anotherPercentage() {
        var text = with(ES, "al llegar al 10 % de los puestos", "al llegar al 15 % de los puestos");
        assertThat(sure(text))
                .containsExactly("16:1 NUMBER_DIFFERS For PI-2 the sentence says 15 %; the rule says 100, 10 %, 1000.");
    }

    @Test
    void theWrongComparisonInEachStep() {
        var text = with(
                EN,
                "10 % active usage for customers with fewer than 1,000",
                "10 % active usage for customers with > 1.000");
        assertThat(sure(text))
                .containsExactly(
                        "50:3 COMPARISON_DIFFERS For PI-2 the sentence gives 10 % to customers with > 1000 seats;"
                                + " the rule gives it to those with < 1000.",
                        "100:3 COMPARISON_DIFFERS For CI-2 the sentence gives 10 % to customers with > 1000 seats;"
                                + " the rule gives it to those with < 1000.");
    }

    @Test
    void theWrongComparisonOfTheLargeCustomers() {
        var text = with(
                ES,
                "100 usuarios activos para clientes con 1000 puestos o más",
                "100 usuarios activos para clientes con < 1000 puestos");
        assertThat(sure(text))
                .first()
                .isEqualTo("50:3 COMPARISON_DIFFERS For PI-2 the sentence gives 100 to customers with < 1000 seats;"
                        + " the rule gives it to those with ≥ 1000.");
    }

    @Test
    void aNumberWithoutComparisonIsNotOneInTheWrongDirection() {
        var text = with(EN, "with 1,000 seats or more, 10 %", "with 1,000 seats, 10 %");
        assertThat(sure(text)).isEmpty();
    }

    @Test
    void anotherCategory() {
        var text = with(EN, "- A technical enablement note documents", "- An engagement management note documents");
        assertThat(sure(text))
                .containsExactly("50:3 CATEGORY_DIFFERS For PI-2 the sentence wants the note in engagement-management;"
                        + " the rule wants it in technical-enablement.");
    }

    @Test
    void theCategoryOfTheHeadingSentenceCountsForItsItems() {
        var text = with(
                EN,
                "- A technical enablement note says whether the engagement is finished or the customer is ready to"
                        + " onboard other services.",
                "- In an engagement management note:\n"
                        + "  - whether the engagement is finished or the customer is ready to onboard other services");
        assertThat(sure(text)).anyMatch(drift -> drift.startsWith("106:5 CATEGORY_DIFFERS For CO-1"));
    }

    @Test
    void anotherDate() {
        var text = with(
                ES,
                "La fecha de la siguiente acción es el 31 de diciembre",
                "La fecha de la siguiente acción es el 30 de noviembre");
        assertThat(sure(text))
                .containsExactly("110:3 DATE_DIFFERS For CO-5 the sentence says 11/30; the rule says 12/31.");
    }

    @Test
    void oneDateInItsManySpellings() {
        for (var spelling : List.of("12/31", "31/12", "31.12.", "31 12")) {
            assertThat(sure(with(EN, "date is 31 December of", "date is " + spelling + " of")))
                    .as(spelling)
                    .isEmpty();
        }
        assertThat(sure(with(EN, "date is 31 December of", "date is 12/30 of")))
                .containsExactly("110:3 DATE_DIFFERS For CO-5 the sentence says 12/30; the rule says 12/31.");
        assertThat(sure(with(EN, "date is 31 December of", "date is 12/12 of"))).hasSize(1);
    }

    @Test
    void theFollowingYearLeftOut() {
        var text = with(EN, "date is 31 December of the following year", "date is 31/12");
        assertThat(sure(text))
                .containsExactly(
                        "110:3 YEAR_UNSAID For CO-5 the sentence gives a day but not that it is in the following"
                                + " year.");
    }

    @Test
    void theFollowingYearInOtherWords() {
        for (var year : List.of("the subsequent year", "the year that follows", "next year")) {
            assertThat(sure(with(EN, "date is 31 December of the following year", "date is Dec. 31 of " + year)))
                    .as(year)
                    .isEmpty();
        }
        for (var year : List.of("del año que viene", "del año próximo", "del siguiente año", "del proximo año")) {
            assertThat(sure(with(ES, "el 31 de diciembre del próximo año", "el 31 de diciembre " + year)))
                    .as(year)
                    .isEmpty();
        }
    }

    @Test
    void aFixedYearAndADayThatIsNotSaid() {
        assertThat(sure(with(EN, "date is 31 December of the following year", "date is Dec. 31, 2027")))
                .singleElement()
                .asString()
                .contains("YEAR_UNSAID");
        assertThat(sure(with(EN, "date is 31 December of", "date is the last business day of December of")))
                .containsExactly("110:3 DATE_DIFFERS For CO-5 the sentence says december; the rule says 12/31.");
    }

    @Test
    void mayIsAMonthOnlyWithACapitalLetter() {
        assertThat(sure(with(EN, "date is 31 December of", "date may be 31 December of")))
                .isEmpty();
        assertThat(sure(with(EN, "date is 31 December of the following year", "date may be moved by 2 days")))
                .noneMatch(drift -> drift.contains("DATE_DIFFERS"));
        assertThat(sure(with(EN, "date is 31 December of", "date is a day in May of")))
                .containsExactly("110:3 DATE_DIFFERS For CO-5 the sentence says may; the rule says 12/31.");
    }

    @Test
    void aPercentageWithDecimalsOrInWords() {
        assertThat(sure(with(ES, "al llegar al 10 % de los puestos", "al llegar al 12,5 % de los puestos")))
                .containsExactly(
                        "16:1 NUMBER_DIFFERS For PI-2 the sentence says 12.5 %; the rule says 100, 10 %, 1000.");
        assertThat(sure(with(ES, "al llegar al 10 % de los puestos", "al llegar al diez por ciento de los puestos")))
                .isEmpty();
        assertThat(sure(with(ES, "al llegar al 10 % de los puestos", "al llegar al quince por ciento de los puestos")))
                .containsExactly("16:1 NUMBER_DIFFERS For PI-2 the sentence says 15 %; the rule says 100, 10 %, 1000.");
    }

    @Test
    void anAlternativeThatTheRulesHaveOff() {
        var text = with(
                EN,
                "reached the usage milestone:",
                "reached the usage milestone or that no technical blockers remain:");
        assertThat(sure(text))
                .containsExactly("50:3 ALTERNATIVE_NOT_ASKED For PI-2 the sentence offers an alternative"
                        + " (no-technical-blocker) that these rules don’t take.");
    }

    @Test
    void aQueueLeftOut() {
        var text = with(ES, "cita el correo:\n  - FTCQ Inactivo Américas\n", "cita el correo:\n");
        assertThat(sure(text))
                .containsExactly(
                        "111:3 QUEUE_UNSAID For CO-6 the sentence does not name the queue of the region americas.");
    }

    @Test
    void anotherQueueOfTheRightRegion() {
        assertThat(sure(with(
                        EN,
                        "note cites the mail:\n  - FTCQ Inactive Americas",
                        "note cites the mail:\n  - FTCQ CSS Americas")))
                .containsExactly(
                        "112:5 QUEUE_DIFFERS For CO-6 the sentence names the queue “FTCQ CSS Americas”, which is not"
                                + " the inactive queue of that region.");
        assertThat(sure(with(ES, "  - FTCQ Inactivo APJ\n", "  - FTPQ Inactivo APJ\n")))
                .extracting(drift -> drift.split(" ", 3)[1])
                .containsExactly("QUEUE_DIFFERS", "QUEUE_DIFFERS");
        assertThat(sure(with(ES, "  - FTCQ Inactivo EMEA\n", "  - FTCQ Entrega EMEA\n")))
                .hasSize(2);
        assertThat(sure(with(EN, "FTCQ Inactive", "FTCQ CSS"))).hasSize(6);
    }

    @Test
    void theQueueOfAnotherRegion() {
        var list = "note cites the mail:\n  - FTCQ Inactive Americas\n  - FTCQ Inactive APJ\n  - FTCQ Inactive EMEA\n";
        var exchanged = """
                note cites the mail:
                  - Americas: FTCQ Inactive Americas
                  - APJ → FTCQ Inactive EMEA
                  - EMEA (FTCQ Inactive APJ)
                """;
        assertThat(sure(with(EN, list, exchanged)))
                .containsExactly(
                        "113:5 QUEUE_DIFFERS For CO-6 the sentence names the queue “FTCQ Inactive EMEA”, which is not the"
                                + " inactive queue of that region.",
                        "114:5 QUEUE_DIFFERS For CO-6 the sentence names the queue “FTCQ Inactive APJ”, which is not the"
                                + " inactive queue of that region.");
    }

    @Test
    void queuesNamedInOtherWays() {
        var list = " cites the mail:\n  - FTCQ Inactive Americas\n  - FTCQ Inactive APJ\n  - FTCQ Inactive EMEA\n";
        for (var other : List.of(
                "FTCQ Inactive Americas, APJ or EMEA",
                "FTCQ Inactive Americas, APJ or FTCQ Inactive EMEA",
                "FTCQ Americas or FTCQ APJ or FTCQ EMEA",
                "FTCQ Resting Americas, FTCQ Resting APJ, FTCQ Resting EMEA",
                "FTCQ Inactive (Americas, APJ, EMEA), never FTCQ Validation",
                "Americas: FTCQ Inactive Americas, APJ: FTCQ Inactive APJ, EMEA: FTCQ Inactive EMEA")) {
            assertThat(sure(with(EN, list, " cites the mail: " + other + ".\n")))
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void theTaskLeftOutOrMadeOptional() {
        assertThat(sure(with(EN, "| 4058 |", "| 4060 |")))
                .containsExactlyInAnyOrder(
                        "8:1 TASK_UNSAID The page has no task 4058, which completing a service sets.",
                        "121:3 NUMBER_DIFFERS For T-1 the sentence says 4060; the rule says 4058.");
        assertThat(sure(with(EN, "| M |", "| O |")))
                .containsExactly(
                        "121:3 TASK_OPTIONAL The page calls the task 4058 optional; completing a service always sets"
                                + " it.");
    }

    @Test
    void anotherTaskNumberInASentence() {
        assertThat(sure(with(EN, "- Task 1701,", "- Task 1700,")))
                .containsExactly("125:3 NUMBER_DIFFERS For K-1 the sentence says 1700; the rule says 1701.");
    }

    @Test
    void aSentenceThatIsGoneOrThatNothingJudges() {
        var gone = "- The engagement manager left the tenant after the queue had become its holder.\n";
        assertThat(drift(without(EN, gone)))
                .containsExactly(
                        "105:1 CRITERION_LOST The page says nothing that was recognised as CO-7, which the page of the"
                                + " rules says.");
        assertThat(drift(with(EN, gone, gone + "- The customer got a souvenir.\n")))
                .containsExactly(
                        "116:3 ITEM_WITHOUT_CRITERION No criterion stands for this sentence, so nothing judges it:"
                                + " “The customer got a souvenir.”");
    }

    @Test
    void aLostSentenceIsToldWhereItsPartBegins() {
        var satisfied = "- The customer is satisfied with the engagement.\n";
        assertThat(drift(without(EN, satisfied)))
                .containsExactly(
                        "124:1 CRITERION_LOST The page says nothing that was recognised as K-3, which the page of"
                                + " the rules says.");
        var status = "- The service status becomes **Adoption** or, where there is data to migrate, **Migration**.\n";
        assertThat(drift(without(EN, status)))
                .containsExactly(
                        "58:1 CRITERION_LOST The page says nothing that was recognised as N-1, which the page of"
                                + " the rules says.");
    }

    @Test
    void anItemThatSaysLessIsStillBoundWithTheQueuesBelowIt() {
        assertThat(drift(with(EN, "- The assignment team was asked by mail", "- It was asked by mail")))
                .containsExactly(
                        "111:3 BINDING_UNCERTAIN This sentence was taken for CO-6 by its place and its words: “It was"
                                + " asked by mail to move the tenant to one of these queues, and an engagement management"
                                + " note cites the mail:”");
    }

    @Test
    void aKnownSentenceInAnotherPartIsToMove() {
        var output = "- The next action date is 31 December of the following year.\n";
        var note = "- The reading from LYNX";
        var moved = without(EN, output).replace(note, output + note);
        assertThat(drift(moved))
                .containsExactly(
                        "100:3 ITEM_MISPLACED This sentence says CO-5 and belongs to the part that begins in line 106;"
                                + " here nothing judges it: “The next action date is 31 December of the following year.”");
    }

    @Test
    void anUncertainBindingIsSaid() {
        assertThat(drift(with(
                        EN, "- The customer is satisfied with the engagement.", "- The customer is very satisfied.")))
                .containsExactlyInAnyOrder(
                        "24:3 BINDING_UNCERTAIN This sentence was taken for K-3 by its place and its words: “The"
                                + " customer is very satisfied.”",
                        "127:3 BINDING_UNCERTAIN This sentence was taken for K-3 by its place and its words: “The"
                                + " customer is very satisfied.”");
    }

    /** Drift apart from what every changed sentence is: bound with less certainty. */
    private static List<String> sure(String text) {
        return drift(text).stream()
                .filter(line -> !line.contains("BINDING_UNCERTAIN"))
                .toList();
    }
}

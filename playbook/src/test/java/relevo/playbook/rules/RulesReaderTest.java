package relevo.playbook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rules file is read whole, and everything that is wrong with it is said at its place. */
class RulesReaderTest {
    private static final Path CORPUS = Path.of("src/test/resources/rules");

    @ParameterizedTest
    @MethodSource("invalidFiles")
    void eachInvalidFileGivesExactlyItsDefect(Path file) throws IOException {
        var text = Files.readString(file);
        var expected = text.lines().findFirst().orElseThrow().substring(2);
        assertThat(defects(text)).extracting(RulesReaderTest::printed).containsExactly(expected);
    }

    @Test
    void everyDefectThatAFileCanHaveIsInTheCorpusOrTriedHere() throws IOException {
        var tried = new TreeSet<>(List.of("RULES-TOO-LARGE", "RULES-TOO-DEEP", "RULES-EMPTY"));
        for (var file : invalidFiles()) {
            tried.add(Files.readString(file).split(" ", 4)[2]);
        }
        assertThat(tried)
                .containsAll(Stream.of(DefectCode.values())
                        .map(DefectCode::code)
                        .filter(code -> !code.startsWith("RULES-BINDING"))
                        .toList());
    }

    @Test
    void allDefectsAreReportedInTheOrderOfTheFile() throws IOException {
        var text = small().replace("milestone-users: 100", "milestone-users: none")
                .replace("leave-tenant: [K-1]", "leave-tenant: [K-9]")
                .replace("parking-day: 31", "parking-day: 32");
        assertThat(defects(text))
                .extracting(defect -> defect.line() + " " + defect.code())
                .containsExactly("3 NOT_A_NUMBER", "10 OUT_OF_RANGE", "38 UNKNOWN_CRITERION");
    }

    @Test
    void theSmallestRightFileIsRead() throws IOException {
        var read = (RulesReading.Read) RulesReader.read(small());
        var rules = read.rulebook().rules();
        assertThat(rules.process()).isEqualTo("small");
        assertThat(rules.values().inactiveQueues())
                .isEqualTo(Map.of("AMERICAS", "rest-americas", "APJ", "rest-apj", "EMEA", "rest-emea"));
        assertThat(rules.values().statements()).containsExactly("satisfied");
        assertThat(rules.asked(Gate.ACCEPT_MOVE)).containsExactly(rules.criterion("K-1"));
        assertThat(read.rulebook().statement("free").says()).isEqualTo(new Wording("Libre.", "Free."));
        assertThat(rules.criterion("K-1").condition())
                .isEqualTo(new Condition.All(List.of(
                        new Condition.Attested("satisfied"),
                        new Condition.TaskComplete("1701"),
                        new Condition.NoteDocuments(NoteCategory.ENVIRONMENT, Subject.OUTCOME),
                        new Condition.When(Circumstance.NOT_READY, new Condition.MoveOpen()))));
    }

    @Test
    void theEdgesOfEachRangeAreTaken() throws IOException {
        var text = small().replace("milestone-users: 100", "milestone-users: 1")
                .replace("small-customer-percent: 10", "small-customer-percent: 100")
                .replace("parking-month: 12", "parking-month: 1")
                .replace("parking-years-ahead: 1", "parking-years-ahead: 0")
                .replace("move-due-business-days: 2", "move-due-business-days: 365");
        assertThat(RulesReader.read(text)).isInstanceOf(RulesReading.Read.class);
        var february = small().replace("parking-month: 12", "parking-month: 2").replace("day: 31", "day: 28");
        assertThat(RulesReader.read(february)).isInstanceOf(RulesReading.Read.class);
    }

    @Test
    void anEmptyFileIsRefusedInBothLanguages() {
        assertThat(defects("# nothing but a comment\n")).singleElement().satisfies(defect -> {
            assertThat(printed(defect))
                    .isEqualTo("1:1 RULES-EMPTY The file is empty. docs/rules.md says which keywords it needs.");
            assertThat(defect.text(Locale.of("es", "MX")))
                    .isEqualTo("El archivo está vacío. docs/rules.md dice qué palabras clave necesita.");
        });
    }

    @Test
    void hostileFilesAreRefusedQuietly() {
        assertThat(defects("[".repeat(400_000))).extracting(Defect::code).containsExactly(DefectCode.TOO_DEEP);
        assertThat(defects("#".repeat(1_000_001))).extracting(Defect::code).containsExactly(DefectCode.TOO_LARGE);
        assertThat(defects("#".repeat(1_000_000))).extracting(Defect::code).containsExactly(DefectCode.EMPTY);
        assertThat(defects("just text")).extracting(Defect::code).contains(DefectCode.NOT_A_TABLE);
        assertThat(defects("a: \u0001")).extracting(Defect::code).containsExactly(DefectCode.YAML);
        assertThat(defects("? [a]\n: b")).extracting(Defect::code).containsExactly(DefectCode.YAML);
        assertThat(defects("x: &a [b]\n*a : c")).extracting(Defect::code).containsExactly(DefectCode.YAML);
        assertThat(defects("*unknown")).extracting(Defect::code).containsExactly(DefectCode.YAML);
    }

    @Test
    void everyDefectIsSaidInBothLanguages() {
        for (var code : DefectCode.values()) {
            for (var thing : Thing.values()) {
                var defect = new Defect(code, 1, 1, thing, List.of("a", "b", "c"));
                var english = defect.text(Locale.ENGLISH);
                var spanish = defect.text(Locale.of("es"));
                assertThat(english).doesNotContain("{").endsWith(".").isNotEqualTo(spanish);
                assertThat(spanish).doesNotContain("{").endsWith(".");
                assertThat(defect.text(Locale.GERMAN)).isEqualTo(english);
            }
        }
    }

    @Test
    void everyConditionOfTheVocabularyHasItsKeyword() {
        var classes = Stream.concat(
                        Stream.of(Condition.class.getPermittedSubclasses()),
                        Stream.of(Condition.Leaf.class.getPermittedSubclasses()))
                .filter(Class::isRecord)
                .map(type ->
                        type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        classes.add("then");
        assertThat(ConditionReader.keywords()).containsExactlyInAnyOrderElementsOf(classes);
    }

    private static String small() throws IOException {
        return Files.readString(CORPUS.resolve("small.yaml"));
    }

    private static List<Path> invalidFiles() throws IOException {
        try (var files = Files.list(CORPUS.resolve("invalid"))) {
            return files.sorted().toList();
        }
    }

    private static List<Defect> defects(String text) {
        return switch (RulesReader.read(text)) {
            case RulesReading.Read read -> throw new AssertionError("read: " + read);
            case RulesReading.Refused refused -> refused.defects();
        };
    }

    private static String printed(Defect defect) {
        return defect.line() + ":" + defect.column() + " " + defect.code().code() + " " + defect.text(Locale.ENGLISH);
    }
}

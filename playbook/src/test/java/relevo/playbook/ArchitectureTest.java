package relevo.playbook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "relevo.playbook", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_module_is_text_in_process_out = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "relevo.playbook..",
                    "java..",
                    "org.commonmark..",
                    "org.snakeyaml..",
                    "org.jspecify..",
                    "tools.jackson.core..");

    @ArchTest
    static final ArchRule it_reads_no_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule passes_depend_one_way =
            slices().matching("relevo.playbook.(*)..").should().beFreeOfCycles();

    @Test
    void the_clock_law_sees_a_planted_violation() {
        var planted = new ClassFileImporter().importClasses(ReadsTheClock.class);
        assertThatThrownBy(() -> it_reads_no_clock.check(planted)).isInstanceOf(AssertionError.class);
    }

    static final class ReadsTheClock {
        Instant read() {
            return Instant.now();
        }
    }
}

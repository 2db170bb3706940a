package relevo.engagement.laws;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The core is pure by its class path: time, ids and facts come in with commands. */
class PurityTest {
    private static final ArchRule KNOWS_ONLY_THE_LANGUAGE = classes()
            .that(not(resideInAPackage("relevo.playbook..")))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "org.jspecify..",
                    "relevo.playbook..",
                    "relevo.engagement..");

    private static final ArchRule ASKS_NO_CLOCK_AND_NO_CHANCE = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("relevo.engagement");

    @Test
    void the_core_keeps_to_the_law() {
        assertThat(CORE).as("the law must have something to read").hasSizeGreaterThan(100);
        KNOWS_ONLY_THE_LANGUAGE.check(CORE);
        ASKS_NO_CLOCK_AND_NO_CHANCE.check(CORE);
    }

    @Test
    void each_law_is_seen_to_fail() {
        assertThat(broken(KNOWS_ONLY_THE_LANGUAGE, ReadsAFile.class)).isTrue();
        assertThat(broken(ASKS_NO_CLOCK_AND_NO_CHANCE, AsksTheTime.class)).isTrue();
        assertThat(broken(ASKS_NO_CLOCK_AND_NO_CHANCE, ThrowsDice.class)).isTrue();
        assertThat(broken(ASKS_NO_CLOCK_AND_NO_CHANCE, DrawsAnId.class)).isTrue();
        assertThat(broken(ASKS_NO_CLOCK_AND_NO_CHANCE, ReadsAFile.class)).isFalse();
    }

    private static boolean broken(ArchRule law, Class<?> planted) {
        return law.evaluate(new ClassFileImporter().importClasses(planted)).hasViolation();
    }

    static final class ReadsAFile {
        java.nio.file.Path file() {
            return java.nio.file.Path.of("x");
        }
    }

    static final class AsksTheTime {
        Instant now() {
            return Instant.now();
        }
    }

    static final class ThrowsDice {
        int throwDice() {
            return new Random(1).nextInt();
        }
    }

    static final class DrawsAnId {
        UUID id() {
            return UUID.randomUUID();
        }
    }
}

package relevo.engagement.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The core is pure by its class path: time, ids and facts come in with commands. */
class PurityTest {
    private static final Set<String> TIME_OR_CHANCE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Collections.shuffle");

    private static final ArchRule KNOWS_ONLY_THE_LANGUAGE = classes()
            .that(not(resideInAPackage("relevo.playbook..")))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java.lang..",
                            "java.util..",
                            "java.time..",
                            "org.jspecify..",
                            "relevo.playbook..",
                            "relevo.engagement..")
                    .or(belongToAnyOf(Normalizer.class)));

    /** By owner and name, so that no overload and no reference to the method slips through. */
    private static final ArchRule ASKS_NO_CLOCK_AND_NO_CHANCE = noClasses()
            .should()
            .dependOnClassesThat(assignableTo(InstantSource.class).or(assignableTo(RandomGenerator.class)))
            .orShould()
            .accessTargetWhere(describe("what asks the time or chance", PurityTest::timeOrChance));

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
        assertThat(broken(ASKS_NO_CLOCK_AND_NO_CHANCE, AsksForToday.class)).isTrue();
        assertThat(broken(ASKS_NO_CLOCK_AND_NO_CHANCE, AsksAClock.class)).isTrue();
        assertThat(broken(ASKS_NO_CLOCK_AND_NO_CHANCE, StopsTheTime.class)).isTrue();
        assertThat(broken(ASKS_NO_CLOCK_AND_NO_CHANCE, NamesTheMethod.class)).isTrue();
        assertThat(broken(ASKS_NO_CLOCK_AND_NO_CHANCE, TakesAnyDice.class)).isTrue();
        assertThat(broken(ASKS_NO_CLOCK_AND_NO_CHANCE, ReadsAFile.class)).isFalse();
    }

    private static boolean timeOrChance(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return (owner.startsWith("java.time.") && access.getName().equals("now"))
                || TIME_OR_CHANCE.contains(owner + "." + access.getName());
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

    static final class AsksForToday {
        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    static final class AsksAClock {
        Instant now() {
            return Clock.system(ZoneOffset.UTC).instant();
        }
    }

    static final class StopsTheTime {
        long now() {
            return System.nanoTime();
        }
    }

    static final class NamesTheMethod {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    static final class TakesAnyDice {
        int throwDice() {
            return RandomGenerator.getDefault().nextInt();
        }
    }
}

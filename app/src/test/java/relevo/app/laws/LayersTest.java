package relevo.app.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayersTest {
    private static final String PLANTED = "relevo.app.laws.planted";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("relevo");
    private static final JavaClasses THEIRS = new ClassFileImporter().importPackages(PLANTED);

    @ParameterizedTest
    @EnumSource(Law.class)
    void every_law_holds(Law law) {
        assertThat(Stream.of("relevo.playbook", "relevo.engagement", "relevo.app"))
                .allMatch(layer ->
                        OURS.stream().anyMatch(type -> type.getPackageName().startsWith(layer)));
        law.under("relevo").check(OURS);
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void every_law_finds_its_planted_violation(Law law) {
        assertThatThrownBy(() -> law.under(PLANTED).check(THEIRS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(law.planted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.Instant.now()",
                "java.time.Instant.now(java.time.Clock)",
                "java.time.LocalDate.now(java.time.ZoneId)",
                "java.time.YearMonth.now(java.time.ZoneId)",
                "java.time.Clock.system(java.time.ZoneId)",
                "java.util.Random.<init>()",
                "java.util.concurrent.ThreadLocalRandom.current()",
                "java.util.random.RandomGenerator.getDefault()",
                "java.lang.System.nanoTime()",
                "java.lang.Math.random()",
                "java.util.UUID.randomUUID()"
            })
    void no_way_to_ask_the_time_or_chance_is_overlooked(String way) {
        assertThatThrownBy(() -> Law.CLOCK.under(PLANTED).check(THEIRS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(way);
    }

    enum Law {
        PLAYBOOK("planted.engagement.Decision"),
        ENGAGEMENT("planted.app.Page"),
        PURE("java.nio.file.Files"),
        CLOCK("java.time.Instant.now()");

        private final String planted;

        Law(String planted) {
            this.planted = planted;
        }

        ArchRule under(String root) {
            var layers = new Layers(root);
            return switch (this) {
                case PLAYBOOK -> layers.playbook_looks_at_nobody();
                case ENGAGEMENT -> layers.engagement_looks_at_the_playbook_only();
                case PURE -> layers.the_core_is_pure();
                case CLOCK -> layers.the_core_reads_no_clock_and_makes_no_ids();
            };
        }
    }
}

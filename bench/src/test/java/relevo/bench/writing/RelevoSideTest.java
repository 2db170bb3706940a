package relevo.bench.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import relevo.bench.Postgres;
import relevo.bench.Setting;

/** The bench does what it says it measures; how fast is not tested. */
class RelevoSideTest {
    @Test
    void an_engagement_is_closed_with_all_commands_on_record_and_every_word_to_the_database_counted() throws Exception {
        try (var postgres = new Postgres(Path.of("target/test-postgres"));
                var relevo = new RelevoSide(new Setting(Path.of("..").toAbsolutePath(), postgres, 0))) {
            var result = relevo.measure(1);
            assertThat(result.units()).isEqualTo(relevo.commandsEach()).isEqualTo(19);
            assertThat(result.took().units()).isEqualTo(16);
            assertThat(result.took().traffic().roundTrips()).isBetween(19L, 3L * 19);
            assertThat(result.took().traffic().statements())
                    .isGreaterThan(result.took().traffic().roundTrips() / 2);
        }
    }
}

package relevo.app.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import relevo.app.Settings;

/** What is kept in the folder. */
@SpringBootTest
class CheckpointFolderTest {
    private static final Instant FIRST_DAY = Instant.parse("2027-01-30T01:00:00Z");

    @Autowired
    private Checkpoints checkpoints;

    @TempDir
    private Path data;

    @Test
    void a_file_a_day_is_kept_for_31_days() throws IOException {
        for (int day = 0; day < 33; day++) {
            var written = on(day).write();
            assertThat(on(day).write()).isEqualTo(written);
        }
        assertThat(names())
                .hasSize(31)
                .startsWith("2027-02-01.checkpoint.jsonl")
                .endsWith("2027-03-03.checkpoint.jsonl");
    }

    @Test
    void one_that_cannot_get_its_name_leaves_nothing() throws IOException {
        var taken = data.resolve("checkpoints").resolve("2027-01-30.checkpoint.jsonl");
        Files.createDirectories(taken.resolve("of-somebody-else"));
        assertThatThrownBy(() -> on(0).write()).isInstanceOf(UncheckedIOException.class);
        assertThat(names()).containsExactly("2027-01-30.checkpoint.jsonl");
    }

    private CheckpointFolder on(int day) {
        var base = URI.create("http://localhost");
        var settings = new Settings(
                data,
                Optional.empty(),
                Optional.empty(),
                "127.0.0.1",
                0,
                Optional.empty(),
                base,
                Locale.of("es"),
                true);
        return new CheckpointFolder(
                checkpoints, settings, Clock.fixed(FIRST_DAY.plus(Duration.ofDays(day)), ZoneOffset.UTC));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(data.resolve("checkpoints"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

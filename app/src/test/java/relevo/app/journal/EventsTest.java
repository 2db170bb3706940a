package relevo.app.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.app.journal.canonical.Samples;
import relevo.engagement.event.Event;

/**
 * An event is written for ever. Each has an approved file for each version of its shape, {@code <Event>.v<n>.json}; today's
 * code reads them all and writes the newest, byte for byte. What is missing is put into {@code target/events}: look at it,
 * and copy it here.
 */
class EventsTest {
    private static final Path APPROVED = Path.of("src/test/resources/events");
    private static final Path RECEIVED = Path.of("target/events");

    static List<Class<?>> events() {
        return Samples.cases(Event.class).toList();
    }

    @Test
    void no_two_events_share_a_name() {
        assertThat(events()).hasSizeGreaterThan(40);
        assertThat(events()).extracting(Class::getSimpleName).doesNotHaveDuplicates();
    }

    @Test
    void every_approved_file_is_of_an_event_that_there_is() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("\\.v\\d+\\.json$", "")))
                    .isSubsetOf(events().stream().map(Class::getSimpleName).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_comes_back_as_it_was_written(Class<?> type) {
        assertThat(Samples.all(type)).isNotEmpty().allSatisfy(sample -> {
            byte[] bytes = CanonicalJson.write(Event.class, (Event) sample);
            Event read = CanonicalJson.read(Event.class, bytes);
            assertThat(read).isEqualTo(sample);
            assertThat(CanonicalJson.write(Event.class, read)).isEqualTo(bytes);
        });
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_approved(Class<?> type) throws IOException {
        var sample = (Event) Samples.full(type);
        String written = new String(CanonicalJson.write(Event.class, sample), UTF_8) + "\n";
        List<Path> approved = approved(type);
        if (approved.isEmpty()) {
            Files.createDirectories(RECEIVED);
            Files.writeString(RECEIVED.resolve(type.getSimpleName() + ".v1.json"), written);
        }
        assertThat(approved).as("approved files of " + type.getSimpleName()).isNotEmpty();
        assertThat(Files.readString(approved.getLast())).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_approved_version_can_be_read(Class<?> type) throws IOException {
        for (Path file : approved(type)) {
            assertThat(CanonicalJson.read(Event.class, Files.readAllBytes(file)))
                    .isInstanceOf(type);
        }
    }

    private static List<Path> approved(Class<?> type) throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files.filter(file -> file.getFileName().toString().matches(type.getSimpleName() + "\\.v\\d+\\.json"))
                    .sorted(Comparator.comparingInt(
                                    (Path file) -> file.getFileName().toString().length())
                            .thenComparing(Path::toString))
                    .toList();
        }
    }
}

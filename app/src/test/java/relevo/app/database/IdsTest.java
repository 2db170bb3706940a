package relevo.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void an_id_is_a_version_7_with_the_time_of_its_making() {
        long before = System.currentTimeMillis();
        UUID id = Ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis() + 1000);
    }

    @Test
    void each_sorts_after_the_one_before_as_the_database_sorts() {
        List<String> ids =
                Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void none_is_made_twice_by_several_at_once() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<List<UUID>> thousand =
                    () -> Stream.generate(Ids::next).limit(1000).toList();
            var made =
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(_ -> thousand).toList());
            assertThat(made.stream().flatMap(ids -> ids.resultNow().stream()))
                    .hasSize(8000)
                    .doesNotHaveDuplicates();
        }
    }
}

package relevo.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import relevo.app.process.Layout.Box;

/** The picture of the process: readable from top to bottom, narrow enough for a telephone. */
class LayoutTest {
    private final Layout layout = Layout.once();

    @Test
    void every_place_has_its_box_and_no_two_overlap() {
        var boxes = new ArrayList<>(layout.boxes().values());
        assertThat(boxes).hasSize(Place.values().length);
        assertThat(overlapping(boxes)).isEmpty();
        assertThat(overlapping(List.of(new Box(0, 0, 10, 10), new Box(9, 9, 10, 10))))
                .hasSize(1); // it would see one
    }

    @Test
    void it_reads_downwards_and_fits_into_a_narrow_window() {
        for (Way way : Way.ALL) {
            if (!way.back()) {
                assertThat(box(way.from()).y())
                        .as(way.toString())
                        .isLessThan(box(way.to()).y());
            }
        }
        assertThat(layout.width()).isBetween(200, 360);
    }

    @Test
    void every_way_is_drawn() {
        assertThat(layout.lines())
                .hasSameSizeAs(Way.ALL)
                .allSatisfy(line -> assertThat(line.path()).matches("M[\\d.-]+ [\\d.-]+(L[\\d.-]+ [\\d.-]+)+"));
        assertThat(layout.lines()).filteredOn(Layout.Line::back).hasSize(2);
    }

    private Box box(Place place) {
        return Objects.requireNonNull(layout.boxes().get(place));
    }

    private static List<String> overlapping(List<Box> boxes) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                var one = boxes.get(i);
                if (one.x() < other.x() + other.width()
                        && other.x() < one.x() + one.width()
                        && one.y() < other.y() + other.height()
                        && other.y() < one.y() + one.height()) {
                    found.add(one + " " + other);
                }
            }
        }
        return found;
    }
}

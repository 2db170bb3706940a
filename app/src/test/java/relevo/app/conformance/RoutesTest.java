package relevo.app.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import relevo.playbook.rules.Gate;

/** Every route is declared in {@code routes.txt}: a new one has to say what it can reach, and is then tried. */
@SpringBootTest
@AutoConfigureMockMvc
class RoutesTest {
    @Autowired
    private ApplicationContext parts;

    @Test
    void every_route_is_declared_and_every_declared_one_exists() throws IOException {
        assertThat(Cases.read().differences(new Routes(parts).all())).isEmpty();
    }

    /** A command of the command line and an import go the way of a page, which is tried in their stead. */
    @Test
    void what_goes_the_way_of_another_names_one_that_is_tried() throws IOException {
        Cases cases = Cases.read();
        assertThat(cases.borrowed())
                .isNotEmpty()
                .allSatisfy(
                        way -> assertThat(cases.all()).extracting(Case::route).contains(way));
    }

    @Test
    void every_gate_can_be_reached_by_a_page_and_by_the_api() throws IOException {
        for (Gate gate : Gate.values()) {
            List<Case> routes = Cases.read().all().stream()
                    .filter(route -> route.reaches(gate))
                    .toList();
            assertThat(routes.stream().map(Case::isJson)).as(gate.name()).contains(true, false);
        }
    }
}

package relevo.engagement.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import relevo.engagement.Cast;
import relevo.engagement.command.Command;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Move;
import relevo.engagement.state.Progress;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;

/** A million histories of every command, three services and two people; {@code -Dlong} tries fifty million. */
class ExplorationTest {
    private static final long HISTORIES = System.getProperty("long") == null ? 1_000_000 : 50_000_000;

    @Test
    void nothing_that_must_never_be_comes_about_by_any_route() {
        Exploration exploration = explore();
        System.out.println("Explored " + exploration);
        assertThat(exploration.brokenInvariants())
                .as(() -> String.valueOf(exploration.broken()))
                .isEmpty();
        assertThat(exploration.reached().kinds()).containsAll(kindsOfState());
        assertThat(exploration.reached().kinds()).containsAll(gates());
        assertThat(exploration.reached().accepted())
                .as("every command was accepted somewhere")
                .containsAll(commands(Set.of("RegisterTenant")));
        assertThat(exploration.reached().refused())
                .as("every command was refused somewhere")
                .containsAll(commands(Set.of()));
    }

    private static Exploration explore() {
        Exploration exploration = new Exploration(Core.by(Cast.RULES));
        List<TenantState> starts = Starts.all();
        starts.forEach(start -> exploration.from(start, HISTORIES / starts.size()));
        return exploration;
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_fault_is_found_as_the_invariant_that_it_breaks(PlantedFault fault) {
        Exploration exploration = new Exploration(fault.world()).from(fault.start(), 200_000);
        assertThat(exploration.brokenInvariants()).containsExactly(fault.breaks());
    }

    @Test
    void each_invariant_is_seen_to_fail() {
        assertThat(Arrays.stream(PlantedFault.values())
                        .map(PlantedFault::breaks)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Invariant.values());
    }

    private static List<String> kindsOfState() {
        return Stream.of(Progress.class, Chapter.class, Move.class, Holder.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(kind -> kind.getEnclosingClass().getSimpleName() + "." + kind.getSimpleName())
                .toList();
    }

    private static List<String> gates() {
        return Arrays.stream(Gate.values())
                .flatMap(gate -> Stream.of("open " + gate, "shut " + gate))
                .toList();
    }

    private static List<String> commands(Set<String> except) {
        return Arrays.stream(Command.class.getPermittedSubclasses())
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .filter(name -> !except.contains(name))
                .toList();
    }
}

package relevo.engagement.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.RELEVO;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.engagement.Acts;
import relevo.engagement.Cast;
import relevo.engagement.Story;
import relevo.engagement.Ways;
import relevo.engagement.command.ServiceCommand.OpenReview;
import relevo.engagement.command.ServiceCommand.ReachMilestone;
import relevo.engagement.event.Event;
import relevo.engagement.state.Review;
import relevo.engagement.state.TenantState;

/** Whatever the core decides, it decides again from what was recorded. */
class ReplayTest {
    @Test
    void every_accepted_command_of_the_exploration_is_replayed_from_its_events() {
        var world = new Replaying();
        for (var start : Starts.all()) {
            new Exploration(world).from(start, 5_000);
        }
        new Exploration(world).from(reviewing(), 5_000);
        new Exploration(world).from(Story.of(Acts.register(Cast.aurora())).state(), 1_000);
        assertThat(world.misfits()).isEmpty();
        assertThat(world.kinds()).containsAll(kinds());
        assertThat(world.replayed()).isGreaterThan(10_000);
        assertThat(world.begun()).isGreaterThan(30);
    }

    private static TenantState reviewing() {
        return Ways.discussed(EXCHANGE)
                .given(RELEVO, new ReachMilestone(EXCHANGE, Cast.reading(120)))
                .given(RELEVO, new OpenReview(EXCHANGE, Review.Cause.LATER_FALL, Cast.reading(20)))
                .state();
    }

    /** Every event there is; a tenant is registered before there is a state to replay on. */
    private static List<String> kinds() {
        return Arrays.stream(Event.class.getPermittedSubclasses())
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .filter(name -> !name.equals("TenantRegistered"))
                .toList();
    }
}

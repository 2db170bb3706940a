package relevo.engagement.story;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.engagement.Acts.approve;
import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.INES;
import static relevo.engagement.Cast.MANAGER;
import static relevo.engagement.Cast.RELEVO;
import static relevo.engagement.Cast.REQUESTS;
import static relevo.engagement.Cast.TEAM_MANAGER;
import static relevo.engagement.Ways.engaged;
import static relevo.engagement.Ways.leavable;
import static relevo.engagement.Ways.parked;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.engagement.Acts;
import relevo.engagement.Cast;
import relevo.engagement.Story;
import relevo.engagement.Ways;
import relevo.engagement.command.CustodyCommand.LeaveTenant;
import relevo.engagement.command.TenantCommand.SetNextAction;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.event.CustodyEvent.EngagementClosed;
import relevo.engagement.event.CustodyEvent.TenantLeft;
import relevo.engagement.gate.Facts;
import relevo.engagement.gate.Judge;
import relevo.engagement.gate.Standing;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Chapter;

/** What leaving a tenant asks for, and what it ends. */
class LeavingTest {
    @Test
    void leaving_asks_for_the_queue_the_mail_its_note_and_the_date() {
        engaged(EXCHANGE).when(MANAGER, new LeaveTenant()).thenShutBy("CUSTODY", "LAST-SERVICE", "CO-5", "CO-6");
        parked(EXCHANGE).when(MANAGER, new LeaveTenant()).thenShutBy("CO-6");
        parked(EXCHANGE)
                .given(RELEVO, Acts.moveMailAnswered(Answer.REFUSED))
                .given(MANAGER, Acts.moveNote())
                .when(MANAGER, new LeaveTenant())
                .thenShutBy("CO-6");
        leavable(EXCHANGE)
                .given(MANAGER, new SetNextAction(null))
                .when(MANAGER, new LeaveTenant())
                .thenShutBy("CO-5");
    }

    @Test
    void leaving_ends_the_assignments_and_closes_the_engagement() {
        for (var actor : List.of(MANAGER, TEAM_MANAGER)) {
            Story story = leavable(EXCHANGE)
                    .when(actor, new LeaveTenant())
                    .then(new TenantLeft(INES), new EngagementClosed(1));
            assertThat(story.state().custody().assignments()).isEmpty();
            assertThat(story.state().chapter()).isInstanceOf(Chapter.Closed.class);
            story.when(TEAM_MANAGER, new LeaveTenant()).thenRefused(Obstacle.NO_OPEN_ENGAGEMENT);
        }
    }

    @Test
    void a_second_engagement_opens_only_after_the_first_has_closed() {
        Story story = Ways.closed(EXCHANGE).given(REQUESTS, approve("second", EXCHANGE));
        assertThat(story.state().chapter().number()).isEqualTo(2);
    }

    @Test
    void who_has_not_come_yet_has_not_left() {
        assertThat(left(leavable(EXCHANGE))).isEqualTo(Standing.OPEN);
        Story closed = Ways.closed(EXCHANGE);
        assertThat(left(closed)).isEqualTo(Standing.MET);
        assertThat(left(closed.given(REQUESTS, approve("second", EXCHANGE)))).isEqualTo(Standing.OPEN);
    }

    private static Standing left(Story story) {
        return new Judge(Cast.RULES)
                .all(story.state(), EXCHANGE, Facts.on(LocalDate.ofInstant(story.now(), ZoneOffset.UTC))).stream()
                        .filter(verdict -> verdict.criterion().id().equals("CO-7"))
                        .findFirst()
                        .orElseThrow()
                        .standing();
    }
}

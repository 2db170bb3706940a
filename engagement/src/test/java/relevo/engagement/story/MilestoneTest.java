package relevo.engagement.story;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.MANAGER;
import static relevo.engagement.Cast.RELEVO;
import static relevo.engagement.Cast.REQUESTS;
import static relevo.engagement.Cast.TEAMS;
import static relevo.engagement.Cast.TEAM_MANAGER;
import static relevo.engagement.Cast.TODAY;
import static relevo.engagement.Cast.WHY;
import static relevo.engagement.Cast.move;
import static relevo.engagement.Cast.reading;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.engagement.Acts;
import relevo.engagement.Cast;
import relevo.engagement.Story;
import relevo.engagement.Ways;
import relevo.engagement.command.CustodyCommand.ReplaceManager;
import relevo.engagement.command.ServiceCommand.DecideReview;
import relevo.engagement.command.ServiceCommand.OpenReview;
import relevo.engagement.command.ServiceCommand.ReachMilestone;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.event.ServiceEvent.MilestoneReached;
import relevo.engagement.event.ServiceEvent.ReviewDecided;
import relevo.engagement.event.ServiceEvent.ReviewOpened;
import relevo.engagement.event.ServiceEvent.ReviewProposed;
import relevo.engagement.event.ServiceEvent.ServiceReopened;
import relevo.engagement.gate.MilestoneRule;
import relevo.engagement.state.Progress;
import relevo.engagement.state.Review.Cause;
import relevo.engagement.state.Review.Verdict;
import relevo.engagement.state.Service;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** When a service reaches the milestone, what may be cited for it, and what becomes of a doubt. */
class MilestoneTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 500, 0",
        "1, 0, 1",
        "10, 0, 1",
        "11, 0, 2",
        "99, 0, 10",
        "990, 0, 99",
        "991, 0, 100",
        "999, 0, 100",
        "1000, 0, 100",
        "1001, 0, 100",
        "1000, 20, 100",
        "999, 20, 2",
        "999, 5000, 100",
        "2147483647, 0, 100"
    })
    void a_customer_of_so_many_seats_needs_so_many_active_users(int customer, int service, int needed) {
        var rule = new MilestoneRule(Cast.RULES.values());
        var exchange = Service.of(EXCHANGE, "Exchange", service, false);
        assertThat(rule.needed(Cast.aurora(customer), exchange)).isEqualTo(needed);
    }

    @Test
    void the_milestone_is_reached_at_the_needed_number_and_not_one_below() {
        Ways.engaged(EXCHANGE)
                .when(RELEVO, new ReachMilestone(EXCHANGE, reading(99)))
                .thenRefused(Obstacle.READING_BELOW_MILESTONE)
                .when(RELEVO, new ReachMilestone(EXCHANGE, reading(100)))
                .thenEvents(MilestoneReached.class)
                .when(RELEVO, new ReachMilestone(EXCHANGE, reading(130)))
                .thenNothing();
    }

    @Test
    void unknown_seats_reach_nothing_and_say_so() {
        Ways.registered(Cast.aurora(0))
                .when(RELEVO, new ReachMilestone(EXCHANGE, reading(100_000)))
                .thenRefused(Obstacle.SEATS_UNKNOWN);
    }

    @Test
    void a_reading_is_at_most_28_days_old_when_first_cited() {
        Story story = Ways.engaged(EXCHANGE);
        story.when(MANAGER, Acts.milestone(EXCHANGE, reading("old", 120, TODAY.minusDays(29))))
                .thenRefused(Obstacle.READING_TOO_OLD);
        story.when(MANAGER, Acts.milestone(EXCHANGE, reading("new", 120, TODAY.plusDays(1))))
                .thenRefused(Obstacle.READING_TOO_OLD);
        var cited = Acts.milestone(EXCHANGE, reading("just", 120, TODAY.minusDays(28)));
        story.given(MANAGER, cited).at("2026-06-01T09:00:00Z").given(MANAGER, cited);
    }

    @Test
    void a_note_on_the_milestone_cites_a_reading_of_its_one_service_and_is_technical() {
        var noReading = Acts.technical(EXCHANGE, Subject.MILESTONE);
        var two =
                Acts.note(NoteCategory.TECHNICAL_ENABLEMENT, Set.of(EXCHANGE, TEAMS), reading(120), Subject.MILESTONE);
        var other = Acts.note(NoteCategory.ENGAGEMENT_MANAGEMENT, Set.of(EXCHANGE), reading(120), Subject.MILESTONE);
        Ways.engaged(EXCHANGE, TEAMS)
                .when(MANAGER, noReading)
                .thenRefused(Obstacle.READING_MISSING)
                .when(MANAGER, two)
                .thenRefused(Obstacle.MILESTONE_OF_ONE_SERVICE)
                .when(MANAGER, other)
                .thenRefused(Obstacle.SUBJECT_OF_OTHER_CATEGORY);
    }

    @Test
    void a_fall_opens_a_review_and_flips_nothing() {
        Story story = doubted(Ways.preparing(EXCHANGE));
        var service = story.state().service(EXCHANGE).orElseThrow();
        assertThat(service.progress()).isInstanceOf(Progress.Preparing.class);
        assertThat(service.milestone()).isNotNull();
        story.when(RELEVO, new OpenReview(EXCHANGE, Cause.CORRECTION, reading(30)))
                .thenNothing();
    }

    @Test
    void keeping_takes_both_manager_and_team_manager() {
        doubted(Ways.preparing(EXCHANGE))
                .when(MANAGER, decide(Verdict.KEEP))
                .thenEvents(ReviewProposed.class)
                .when(MANAGER, decide(Verdict.KEEP))
                .thenNothing()
                .when(TEAM_MANAGER, decide(Verdict.REOPEN))
                .thenEvents(ReviewProposed.class)
                .when(MANAGER, decide(Verdict.REOPEN))
                .thenEvents(ReviewDecided.class, ServiceReopened.class);
    }

    @Test
    void two_managers_one_after_the_other_decide_no_review() {
        doubted(Ways.preparing(EXCHANGE))
                .given(MANAGER, decide(Verdict.KEEP))
                .given(TEAM_MANAGER, new ReplaceManager(Cast.YARA, WHY))
                .when(Cast.OTHER_MANAGER, decide(Verdict.KEEP))
                .thenEvents(ReviewProposed.class)
                .when(TEAM_MANAGER, decide(Verdict.KEEP))
                .thenEvents(ReviewDecided.class);
    }

    @Test
    void reopening_drops_the_cited_snapshot() {
        Story story = doubted(Ways.closable(EXCHANGE))
                .given(MANAGER, decide(Verdict.REOPEN))
                .given(TEAM_MANAGER, decide(Verdict.REOPEN));
        var attempt = story.state().service(EXCHANGE).orElseThrow().attempt();
        assertThat(attempt.cited()).isNull();
        assertThat(attempt.notes()).containsOnlyKeys(Subject.ACCOUNT_TEAM_MAIL);
        story.when(MANAGER, new relevo.engagement.command.ServiceCommand.StartPreparing(EXCHANGE))
                .thenShutBy("PI-2");
    }

    @Test
    void after_closing_a_doubt_is_kept_or_noted_by_the_team_manager() {
        doubted(Ways.preparing(EXCHANGE))
                .when(MANAGER, decide(Verdict.NOTED))
                .thenRefused(Obstacle.ENGAGEMENT_STILL_OPEN);
        doubted(Ways.closed(EXCHANGE))
                .when(TEAM_MANAGER, decide(Verdict.REOPEN))
                .thenRefused(Obstacle.NO_OPEN_ENGAGEMENT)
                .when(TEAM_MANAGER, decide(Verdict.NOTED))
                .thenEvents(ReviewDecided.class)
                .when(TEAM_MANAGER, decide(Verdict.KEEP))
                .thenRefused(Obstacle.NO_REVIEW);
    }

    @Test
    void a_request_for_a_closed_service_takes_none_of_the_old_evidence() {
        Story story = Ways.closed(EXCHANGE).given(REQUESTS, Acts.approve("second", EXCHANGE));
        var service = story.state().service(EXCHANGE).orElseThrow();
        assertThat(service.attempt().notes()).isEmpty();
        assertThat(service.attempt().mails()).isEmpty();
        assertThat(service.taskComplete(new relevo.engagement.id.TaskId("4058")))
                .isFalse();
        assertThat(service.taskComplete(new relevo.engagement.id.TaskId("1701")))
                .isFalse();
        assertThat(service.status().closing()).isFalse();
    }

    private static Story doubted(Story story) {
        return story.given(RELEVO, new ReachMilestone(EXCHANGE, reading(120)))
                .when(RELEVO, new OpenReview(EXCHANGE, Cause.LATER_FALL, reading(20)))
                .thenEvents(ReviewOpened.class);
    }

    private static DecideReview decide(Verdict verdict) {
        return new DecideReview(EXCHANGE, verdict, WHY, move("recall"));
    }
}

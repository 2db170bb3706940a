package relevo.engagement.story;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.MANAGER;
import static relevo.engagement.Cast.REQUESTS;
import static relevo.engagement.Cast.TEAM_MANAGER;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import relevo.engagement.Actor;
import relevo.engagement.Acts;
import relevo.engagement.Cast;
import relevo.engagement.Story;
import relevo.engagement.Ways;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal;
import relevo.engagement.event.CustodyEvent.EngagementClosed;
import relevo.engagement.event.CustodyEvent.ManagerReplaced;
import relevo.engagement.event.CustodyEvent.TenantLeft;
import relevo.engagement.event.Event;
import relevo.engagement.event.NoteEvent.NoteSigned;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.RequestEvent.RequestApproved;
import relevo.engagement.event.ServiceEvent.PreparingStarted;
import relevo.engagement.event.ServiceEvent.ServiceCompleted;
import relevo.engagement.event.ServiceEvent.ServiceStatusSet;
import relevo.engagement.event.ServiceEvent.TaskSet;
import relevo.engagement.event.TenantEvent.ContactChanged;
import relevo.engagement.event.WaiverEvent.WaiverAsked;
import relevo.engagement.event.WaiverEvent.WaiverGranted;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TaskId;
import relevo.engagement.replay.Replay;
import relevo.engagement.replay.Replayed;
import relevo.engagement.replay.Replayed.Misfit;
import relevo.engagement.replay.Replayed.Why;
import relevo.engagement.state.ServiceStatus;
import relevo.engagement.state.Snapshot;
import relevo.engagement.state.TaskStatus;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Gate;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** What a forged history would have to get past. */
class ReplayedStoryTest {
    @Test
    void a_gate_that_was_gone_through_is_named_with_its_verdict() {
        assertThat(replay(Ways.ready(EXCHANGE), MANAGER, new PreparingStarted(EXCHANGE, true)))
                .isInstanceOfSatisfying(
                        Replayed.Fits.class,
                        fits -> assertThat(fits.passed()).singleElement().satisfies(passed -> {
                            assertThat(passed.place()).isZero();
                            assertThat(passed.verdict().gate()).isEqualTo(Gate.START_PREPARING);
                            assertThat(passed.verdict().opens()).isTrue();
                        }));
    }

    @Test
    void a_gate_that_was_shut_is_found_with_the_criteria_that_kept_it_so() {
        Why why = misfit(replay(Ways.engaged(EXCHANGE), MANAGER, new PreparingStarted(EXCHANGE, true)));
        assertThat(why)
                .isInstanceOfSatisfying(
                        Why.Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        Refusal.GateShut.class,
                                        shut -> assertThat(shut.verdict().blocking())
                                                .extracting(CriterionVerdict::criterion)
                                                .extracting(criterion -> criterion.id())
                                                .contains("PI-2", "K-1")));
    }

    @Test
    void a_cited_snapshot_below_the_milestone_is_found() {
        var reading = Cast.reading(99);
        var snapshot = new Snapshot(reading.id(), 99, 100, 5000, 0, reading.source(), reading.asOf());
        var note = Acts.milestone(EXCHANGE, reading);
        var event = new NoteSigned(
                note.note(), note.category(), note.services(), note.subjects(), snapshot, note.text(), null);
        assertThat(misfit(replay(Ways.engaged(EXCHANGE), MANAGER, event)))
                .isEqualTo(outOfPlace(Obstacle.READING_BELOW_MILESTONE, EXCHANGE));
    }

    @Test
    void a_waiver_granted_by_who_asked_for_it_is_found() {
        Story asked = Ways.engaged(EXCHANGE);
        TenantState state = after(asked.state(), TEAM_MANAGER, new WaiverAsked(EXCHANGE, "PI-2", Cast.WHY));
        var granted = new Recorded(Cast.NOW, by(TEAM_MANAGER), new WaiverGranted(EXCHANGE, "PI-2", Cast.WHY));
        assertThat(misfit(new Replay(Cast.RULES).of(state, List.of(granted))))
                .isInstanceOfSatisfying(
                        Why.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.NotAllowed.class));
    }

    @Test
    void what_comes_along_with_another_event_never_comes_alone() {
        assertThat(misfit(replay(Ways.leavable(EXCHANGE), MANAGER, new EngagementClosed(1))))
                .isEqualTo(new Why.Alone());
        var request = Acts.approve("next", EXCHANGE);
        assertThat(misfit(replay(
                        Ways.engaged(EXCHANGE),
                        REQUESTS,
                        new RequestApproved(request.request(), "RFA", request.services()))))
                .isEqualTo(new Why.Alone());
    }

    @Test
    void half_of_what_a_command_records_is_found() {
        assertThat(misfit(replay(Ways.leavable(EXCHANGE), MANAGER, new TenantLeft(Cast.INES))))
                .isEqualTo(new Why.Otherwise(new EngagementClosed(1)));
    }

    @Test
    void a_closing_status_that_the_rules_do_not_give_is_found() {
        var other = new ServiceCompleted(EXCHANGE, new TaskId("4058"), ServiceStatus.MIGRATE);
        assertThat(misfit(replay(Ways.closable(EXCHANGE), MANAGER, other)))
                .isEqualTo(
                        new Why.Otherwise(new ServiceCompleted(EXCHANGE, new TaskId("4058"), ServiceStatus.ADOPTION)));
    }

    @Test
    void a_service_that_never_came_in_is_found() {
        var nowhere = new relevo.engagement.id.ServiceId("nowhere");
        var note = new NoteSigned(
                new relevo.engagement.id.NoteId(new java.util.UUID(0, 9)),
                NoteCategory.ENGAGEMENT_MANAGEMENT,
                java.util.Set.of(nowhere),
                java.util.Set.<Subject>of(),
                null,
                Cast.WHY,
                null);
        assertThat(misfit(replay(Ways.engaged(EXCHANGE), MANAGER, note)))
                .isEqualTo(outOfPlace(Obstacle.NO_SUCH_SERVICE, nowhere));
    }

    @Test
    void what_an_earlier_version_took_and_this_one_refuses_still_fits() {
        var task = new TaskSet(EXCHANGE, new TaskId("1701"), TaskStatus.NOT_STARTED, Cast.WHY);
        assertThat(replay(Ways.completed(EXCHANGE), MANAGER, task)).isInstanceOf(Replayed.Fits.class);
        var unheard = new TaskSet(EXCHANGE, new TaskId("994"), TaskStatus.COMPLETE, null);
        assertThat(replay(Ways.engaged(EXCHANGE), MANAGER, unheard)).isInstanceOf(Replayed.Fits.class);
        var operating = new ServiceStatusSet(EXCHANGE, ServiceStatus.OPERATE);
        assertThat(replay(Ways.engaged(EXCHANGE), MANAGER, operating)).isInstanceOf(Replayed.Fits.class);
        var early = new ContactChanged(Cast.accountTeam(Cast.TODAY.plusDays(1)));
        assertThat(replay(Ways.engaged(EXCHANGE), MANAGER, early)).isInstanceOf(Replayed.Fits.class);
        var replaced = new ManagerReplaced(Cast.YARA, Cast.WHY);
        assertThat(replay(Ways.moving(EXCHANGE), TEAM_MANAGER, replaced)).isInstanceOf(Replayed.Fits.class);
    }

    @Test
    void what_no_version_took_does_not() {
        var status = new ServiceStatusSet(EXCHANGE, ServiceStatus.ENABLE);
        assertThat(misfit(replay(Ways.completed(EXCHANGE), MANAGER, status)))
                .isEqualTo(outOfPlace(Obstacle.ALREADY_COMPLETED, EXCHANGE));
    }

    private static Why outOfPlace(Obstacle obstacle, Object about) {
        return new Why.Refused(new Refusal.OutOfPlace(obstacle, about));
    }

    private static Replayed replay(Story story, Actor actor, Event... events) {
        List<Recorded> told = Stream.of(events)
                .map(event -> new Recorded(Cast.NOW, by(actor), event))
                .toList();
        return new Replay(Cast.RULES).of(story.state(), told);
    }

    private static TenantState after(TenantState state, Actor actor, Event event) {
        return relevo.engagement.state.Evolution.evolve(state, new Recorded(Cast.NOW, by(actor), event));
    }

    private static @Nullable PersonId by(Actor actor) {
        return actor instanceof Actor.Person person ? person.id() : null;
    }

    private static Why misfit(Replayed replayed) {
        return ((Misfit) replayed).why();
    }
}

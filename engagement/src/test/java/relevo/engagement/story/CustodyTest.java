package relevo.engagement.story;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.engagement.Acts.approve;
import static relevo.engagement.Acts.reopen;
import static relevo.engagement.Cast.ASSIGNMENT;
import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.INES;
import static relevo.engagement.Cast.MANAGER;
import static relevo.engagement.Cast.REQUESTS;
import static relevo.engagement.Cast.TEAMS;
import static relevo.engagement.Cast.TEAM_MANAGER;
import static relevo.engagement.Cast.WHY;
import static relevo.engagement.Cast.YARA;
import static relevo.engagement.Cast.move;
import static relevo.engagement.Ways.completed;
import static relevo.engagement.Ways.engaged;
import static relevo.engagement.Ways.moving;
import static relevo.engagement.Ways.parked;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.engagement.Acts;
import relevo.engagement.Cast;
import relevo.engagement.Role;
import relevo.engagement.Story;
import relevo.engagement.Ways;
import relevo.engagement.command.CustodyCommand.AcceptMove;
import relevo.engagement.command.CustodyCommand.AcceptOffer;
import relevo.engagement.command.CustodyCommand.CancelMove;
import relevo.engagement.command.CustodyCommand.DeclineMove;
import relevo.engagement.command.CustodyCommand.DeclineOffer;
import relevo.engagement.command.CustodyCommand.RequestMove;
import relevo.engagement.command.CustodyCommand.Unassign;
import relevo.engagement.command.ServiceCommand.AgreeWithdrawal;
import relevo.engagement.command.ServiceCommand.CompleteService;
import relevo.engagement.command.ServiceCommand.ProposeWithdrawal;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal.NotAllowed.Because;
import relevo.engagement.event.CustodyEvent.MoveCancelled;
import relevo.engagement.event.CustodyEvent.TenantOffered;
import relevo.engagement.event.CustodyEvent.TenantRecalled;
import relevo.engagement.event.RequestEvent.EngagementOpened;
import relevo.engagement.event.RequestEvent.RequestApproved;
import relevo.engagement.event.RequestEvent.RequestJoined;
import relevo.engagement.event.ServiceEvent.ServiceReopened;
import relevo.engagement.event.ServiceEvent.ServiceStatusSet;
import relevo.engagement.event.ServiceEvent.TaskSet;
import relevo.engagement.event.TenantEvent.NextActionSet;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Move;
import relevo.engagement.state.Progress;
import relevo.engagement.state.ServiceStatus;
import relevo.engagement.state.WithdrawalReason;

/** Who holds the tenant, how it changes hands, and how it comes back. */
class CustodyTest {
    @Test
    void a_tenant_without_a_manager_stands_in_the_gateway_queue() {
        Story story = Story.of(new RegisterTenant(Cast.aurora(), null, List.of()));
        assertThat(story.state().custody().holder()).isEqualTo(new Holder.ByQueue(Cast.VALIDATION));
    }

    @Test
    void a_tenant_is_not_registered_with_two_primary_managers() {
        var other = new relevo.engagement.state.Assignment(Role.ENGAGEMENT_MANAGER, YARA, null, true);
        var command = new RegisterTenant(Cast.aurora(), null, List.of(Cast.MANAGES, other));
        var order = new relevo.engagement.command.Order(Cast.RELEVO, Cast.NOW, command);
        assertThat(new relevo.engagement.decision.Decider(Cast.RULES).register(command, order))
                .isEqualTo(relevo.engagement.decision.Decision.refused(Obstacle.TWO_PRIMARIES, "Aurora Textil"));
    }

    @Test
    void a_declined_or_cancelled_move_leaves_the_manager_holding_and_takes_the_date_back() {
        var decline = moving(EXCHANGE).given(ASSIGNMENT, new DeclineMove(move("park"), WHY));
        var cancel = moving(EXCHANGE).given(MANAGER, new CancelMove(move("park"), WHY));
        for (Story story : List.of(decline, cancel)) {
            assertThat(story.state().custody().heldBy(INES)).isTrue();
            assertThat(story.state().nextAction()).isNull();
            story.when(ASSIGNMENT, Acts.acceptMove()).thenRefused(Obstacle.NO_SUCH_MOVE);
            story.given(MANAGER, Acts.requestMove());
        }
    }

    @Test
    void nobody_accepts_or_declines_a_move_that_they_asked_for() {
        var both = Cast.actor(INES, Role.ENGAGEMENT_MANAGER, Role.ASSIGNMENT_TEAM);
        moving(EXCHANGE)
                .when(both, Acts.acceptMove())
                .thenNotAllowed(Because.OWN_REQUEST)
                .when(both, new DeclineMove(move("park"), WHY))
                .thenNotAllowed(Because.OWN_REQUEST);
    }

    @Test
    void the_manager_is_never_simply_unassigned() {
        engaged(EXCHANGE).when(TEAM_MANAGER, new Unassign(Cast.MANAGES)).thenRefused(Obstacle.MANAGER_BY_OFFER_ONLY);
    }

    @Test
    void reopening_takes_back_task_status_date_and_move_and_keeps_what_came_before_the_discussion() {
        Story story = moving(EXCHANGE).when(MANAGER, reopen(EXCHANGE));
        story.thenEvents(ServiceReopened.class, NextActionSet.class, MoveCancelled.class);
        var service = story.state().service(EXCHANGE).orElseThrow();
        assertThat(service.taskComplete(new TaskId("4058"))).isFalse();
        assertThat(service.status()).isEqualTo(ServiceStatus.ENABLE);
        assertThat(story.state().nextAction()).isNull();
        assertThat(service.progress()).isInstanceOf(Progress.Preparing.class);
        story.given(MANAGER, Acts.discussion(EXCHANGE))
                .when(MANAGER, new CompleteService(EXCHANGE))
                .thenShutBy("D-3", "CO-1", "CO-3", "CO-4", "CO-8", "K-2", "K-3", "KO-2", "KO-3");
    }

    @Test
    void a_service_reopened_while_a_queue_holds_comes_back_to_its_manager_before_it_goes_on() {
        Story story = parked(EXCHANGE).when(MANAGER, reopen(EXCHANGE));
        story.thenEvents(ServiceReopened.class, NextActionSet.class, TenantOffered.class)
                .when(MANAGER, Acts.discussion(EXCHANGE))
                .thenRefused(Obstacle.QUEUE_HOLDS)
                .when(MANAGER, Acts.accountTeamMail(EXCHANGE))
                .thenRefused(Obstacle.QUEUE_HOLDS)
                .given(MANAGER, new AcceptOffer(move("recall")))
                .given(MANAGER, Acts.discussion(EXCHANGE));
        assertThat(story.state().custody().heldBy(INES)).isTrue();
    }

    @Test
    void a_request_cancels_the_move_before_acceptance_and_brings_the_tenant_back_after_it() {
        moving(EXCHANGE)
                .when(REQUESTS, approve("second", TEAMS))
                .thenEvents(
                        RequestJoined.class,
                        RequestApproved.class,
                        TaskSet.class,
                        MoveCancelled.class,
                        NextActionSet.class);
        Story parked = parked(EXCHANGE).when(REQUESTS, approve("second", TEAMS));
        parked.thenEvents(
                RequestJoined.class, RequestApproved.class, TaskSet.class, TenantOffered.class, NextActionSet.class);
        parked.given(MANAGER, new DeclineOffer(move("recall second"), WHY));
        assertThat(parked.state().custody().move()).as("still wanted").isInstanceOf(Move.Recall.class);
        Ways.closed(EXCHANGE)
                .when(REQUESTS, approve("second", EXCHANGE))
                .thenEvents(
                        EngagementOpened.class,
                        RequestApproved.class,
                        TaskSet.class,
                        TaskSet.class,
                        TaskSet.class,
                        ServiceStatusSet.class,
                        TenantRecalled.class,
                        NextActionSet.class);
    }

    @Test
    void a_request_is_not_approved_by_who_filed_it_nor_twice() {
        var own = new relevo.engagement.command.RequestCommand.ApproveRequest(
                Cast.request("own"), "RFA", java.util.Set.of(EXCHANGE), Cast.EDITION, Cast.RUTH, move("r"));
        Ways.registered().when(REQUESTS, own).thenNotAllowed(Because.OWN_REQUEST);
        completed(EXCHANGE).when(REQUESTS, approve("first", EXCHANGE)).thenNothing();
    }

    @Test
    void withdrawing_takes_two_and_a_move_without_any_completed_service_takes_a_reason() {
        var both = Cast.actor(INES, Role.ENGAGEMENT_MANAGER, Role.TEAM_MANAGER);
        var propose = new ProposeWithdrawal(EXCHANGE, WithdrawalReason.NO_INTENT, WHY);
        Story story = engaged(EXCHANGE)
                .given(MANAGER, propose)
                .when(MANAGER, propose)
                .thenRefused(Obstacle.WITHDRAWAL_PROPOSED)
                .when(both, new AgreeWithdrawal(EXCHANGE))
                .thenNotAllowed(Because.OWN_REQUEST)
                .given(TEAM_MANAGER, new AgreeWithdrawal(EXCHANGE));
        story.when(MANAGER, Acts.requestMove()).thenShutBy("ONE-COMPLETED");
        story.given(
                MANAGER,
                new RequestMove(move("park"), Cast.message("park"), false, false, WHY, Cast.text("equipo@"), WHY));
        assertThat(story.state().nextAction()).extracting("date").isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T22:59:59Z, Europe/Madrid, 2027-12-31",
        "2026-12-31T23:00:00Z, Europe/Madrid, 2028-12-31",
        "2027-01-01T04:59:59Z, America/Lima, 2027-12-31",
        "2027-01-01T05:00:00Z, America/Lima, 2028-12-31",
        "2026-12-31T15:00:00Z, Asia/Tokyo, 2028-12-31"
    })
    void the_parking_date_is_counted_in_the_tenants_zone(String at, String zone, LocalDate date) {
        Story story = Ways.registered(Cast.aurora(4000, ZoneId.of(zone)))
                .given(REQUESTS, approve("first", EXCHANGE))
                .given(MANAGER, new ProposeWithdrawal(EXCHANGE, WithdrawalReason.DUPLICATE, WHY))
                .given(TEAM_MANAGER, new AgreeWithdrawal(EXCHANGE))
                .at(at)
                .given(
                        MANAGER,
                        new RequestMove(
                                move("park"), Cast.message("park"), false, false, WHY, Cast.text("equipo@"), WHY));
        assertThat(story.state().nextAction()).extracting("date").isEqualTo(date);
    }

    @Test
    void the_parking_date_counts_from_the_last_discussion_even_if_the_move_comes_a_year_later() {
        Story story = completed(EXCHANGE).at("2027-03-01T09:00:00Z").given(MANAGER, Acts.requestMove());
        assertThat(story.state().nextAction()).extracting("date").isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void another_regions_queue_wants_a_reason_of_whoever_chooses_it() {
        Story story = moving(EXCHANGE)
                .when(ASSIGNMENT, new AcceptMove(move("park"), Cast.INACTIVE_APJ, null))
                .thenShutBy("REGION-QUEUE");
        assertThat(story.blocking().getFirst().because().getFirst().clearedBy()).containsExactly(Role.ASSIGNMENT_TEAM);
    }
}

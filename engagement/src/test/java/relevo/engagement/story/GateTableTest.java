package relevo.engagement.story;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.engagement.Acts.acceptMove;
import static relevo.engagement.Acts.discussion;
import static relevo.engagement.Acts.requestMove;
import static relevo.engagement.Cast.ASSIGNMENT;
import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.INES;
import static relevo.engagement.Cast.MANAGER;
import static relevo.engagement.Cast.RELEVO;
import static relevo.engagement.Cast.REQUESTS;
import static relevo.engagement.Cast.TEAMS;
import static relevo.engagement.Cast.TODAY;
import static relevo.engagement.Cast.WHY;
import static relevo.engagement.Cast.move;
import static relevo.engagement.Ways.closable;
import static relevo.engagement.Ways.completed;
import static relevo.engagement.Ways.discussed;
import static relevo.engagement.Ways.engaged;
import static relevo.engagement.Ways.moving;
import static relevo.engagement.Ways.parked;
import static relevo.engagement.Ways.prepared;
import static relevo.engagement.Ways.preparing;
import static relevo.engagement.Ways.ready;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.engagement.Cast;
import relevo.engagement.Story;
import relevo.engagement.Ways;
import relevo.engagement.command.CustodyCommand.AcceptMove;
import relevo.engagement.command.CustodyCommand.RequestMove;
import relevo.engagement.command.CustodyCommand.WaitForRequest;
import relevo.engagement.command.ServiceCommand.CompleteService;
import relevo.engagement.command.ServiceCommand.RecordDiscussion;
import relevo.engagement.command.ServiceCommand.SetTask;
import relevo.engagement.command.ServiceCommand.StartPreparing;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.command.TenantCommand.RemoveContact;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.event.CustodyEvent.MoveAccepted;
import relevo.engagement.event.CustodyEvent.MoveRequested;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.ServiceEvent.PreparingStarted;
import relevo.engagement.event.ServiceEvent.ServiceCompleted;
import relevo.engagement.event.TenantEvent.NextActionSet;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Holder;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.ServiceStatus;
import relevo.engagement.state.TaskStatus;

/** The gate table of the process: what each command asks for, and what it does. */
class GateTableTest {
    @Test
    void preparing_asks_for_request_milestone_account_team_and_task_1701() {
        engaged(EXCHANGE)
                .given(MANAGER, new RemoveContact(Cast.contact("cuentas"), WHY))
                .when(MANAGER, new StartPreparing(EXCHANGE))
                .thenShutBy("PI-2", "PI-3", "K-1");
        Ways.registered().when(MANAGER, new StartPreparing(EXCHANGE)).thenRefused(Obstacle.NOT_ENGAGED);
    }

    @Test
    void preparing_asks_for_the_motion_rfa() {
        var other = new relevo.engagement.command.RequestCommand.ApproveRequest(
                Cast.request("health"), "Customer Health", Set.of(EXCHANGE), Cast.EDITION, null, move("r"));
        Story story = Ways.readied(Ways.registered().given(REQUESTS, other), EXCHANGE);
        story.when(MANAGER, new StartPreparing(EXCHANGE)).thenShutBy("PI-1");
    }

    @Test
    void preparing_opens_the_attempt_and_decides_whether_the_account_team_can_be_reached() {
        ready(EXCHANGE).when(MANAGER, new StartPreparing(EXCHANGE)).then(new PreparingStarted(EXCHANGE, true));
        preparing(EXCHANGE).when(MANAGER, new StartPreparing(EXCHANGE)).thenRefused(Obstacle.ALREADY_PREPARING);
    }

    @Test
    void recording_the_discussion_asks_for_the_account_team_mail_and_its_note() {
        ready(EXCHANGE).when(MANAGER, discussion(EXCHANGE)).thenRefused(Obstacle.NOT_PREPARING);
        preparing(EXCHANGE).when(MANAGER, discussion(EXCHANGE)).thenShutBy("CI-3", "PO-1");
        discussed(EXCHANGE).when(MANAGER, discussion(EXCHANGE)).thenRefused(Obstacle.ALREADY_DISCUSSED);
    }

    @Test
    void a_discussion_is_neither_in_the_future_nor_before_the_preparation() {
        prepared(EXCHANGE)
                .when(MANAGER, held(TODAY.plusDays(1)))
                .thenRefused(Obstacle.FUTURE_DATE)
                .when(MANAGER, held(TODAY.minusDays(1)))
                .thenRefused(Obstacle.DISCUSSION_BEFORE_PREPARING)
                .given(MANAGER, held(TODAY));
    }

    @Test
    void completing_asks_for_all_that_the_discussion_puts_out() {
        discussed(EXCHANGE)
                .when(MANAGER, new CompleteService(EXCHANGE))
                .thenShutBy("D-3", "CO-1", "CO-3", "CO-4", "CO-8", "K-2", "K-3", "KO-2", "KO-3");
        Ways.close(
                        prepared(EXCHANGE)
                                .given(MANAGER, new RecordDiscussion(EXCHANGE, TODAY, List.of(), WHY, Set.of())),
                        EXCHANGE)
                .when(MANAGER, new CompleteService(EXCHANGE))
                .thenShutBy("D-1");
    }

    @Test
    void completing_asks_one_who_is_ready_for_another_service_for_other_things() {
        prepared(EXCHANGE)
                .given(MANAGER, discussion(EXCHANGE, "teams"))
                .when(MANAGER, new CompleteService(EXCHANGE))
                .thenShutBy("D-2", "D-3", "CO-1", "CO-2", "CO-8", "K-2", "K-3", "KO-2", "KO-3");
    }

    @Test
    void completing_sets_the_task_and_the_status_together() {
        Story story = closable(EXCHANGE)
                .when(MANAGER, new CompleteService(EXCHANGE))
                .then(new ServiceCompleted(EXCHANGE, new TaskId("4058"), ServiceStatus.ADOPTION));
        var service = story.state().service(EXCHANGE).orElseThrow();
        assertThat(service.taskComplete(new TaskId("4058"))).isTrue();
        assertThat(service.status()).isEqualTo(ServiceStatus.ADOPTION);
        story.when(MANAGER, new CompleteService(EXCHANGE)).thenRefused(Obstacle.ALREADY_COMPLETED);
    }

    @Test
    void completing_leads_to_migration_where_data_is_migrated_and_the_move_then_asks_for_4060() {
        closable(EXCHANGE)
                .given(RELEVO, new DescribeService(EXCHANGE, "Exchange", 0, true))
                .when(MANAGER, new CompleteService(EXCHANGE))
                .then(new ServiceCompleted(EXCHANGE, new TaskId("4058"), ServiceStatus.MIGRATE))
                .when(MANAGER, requestMove())
                .thenShutBy("LAST-SERVICE")
                .when(MANAGER, new SetTask(EXCHANGE, new TaskId("4060"), TaskStatus.COMPLETE, null))
                .thenRefused(Obstacle.WITHOUT_REASON)
                .given(MANAGER, new SetTask(EXCHANGE, new TaskId("4060"), TaskStatus.COMPLETE, WHY))
                .given(MANAGER, requestMove());
    }

    @Test
    void the_move_asks_for_every_service_and_for_no_request_on_its_way() {
        closable(EXCHANGE, TEAMS)
                .given(MANAGER, new CompleteService(EXCHANGE))
                .when(MANAGER, requestMove())
                .thenShutBy("LAST-SERVICE");
        completed(EXCHANGE).when(MANAGER, asking(true, false, false)).thenShutBy("NO-REQUEST");
        moving(EXCHANGE).when(MANAGER, requestMove()).thenRefused(Obstacle.MOVE_UNDER_WAY);
        parked(EXCHANGE).when(MANAGER, requestMove()).thenRefused(Obstacle.QUEUE_HOLDS);
    }

    @Test
    void the_move_of_one_ready_for_more_asks_for_a_request_a_reason_or_a_date_that_was_waited_for() {
        Story story = readyForMore();
        story.when(MANAGER, requestMove()).thenShutBy("FURTHER-REQUEST");
        story.given(MANAGER, new WaitForRequest(TODAY.plusDays(10), null))
                .when(MANAGER, requestMove())
                .thenShutBy("FURTHER-REQUEST");
        story.at("2026-03-12T09:00:00Z").given(MANAGER, requestMove());
        readyForMore().given(MANAGER, asking(false, true, false));
        readyForMore().given(MANAGER, asking(false, false, true));
        readyForMore().when(MANAGER, new WaitForRequest(TODAY, null)).thenRefused(Obstacle.NOT_AFTER_TODAY);
    }

    @Test
    void the_move_sets_the_date_sends_the_mail_and_opens() {
        Story story = completed(EXCHANGE).when(MANAGER, requestMove());
        story.thenEvents(MoveRequested.class, NextActionSet.class, MessageQueued.class);
        assertThat(story.state().nextAction()).isEqualTo(new NextAction(LocalDate.of(2027, 12, 31), null, null));
        assertThat(story.state().custody().heldBy(INES))
                .as("the manager holds on")
                .isTrue();
    }

    @Test
    void accepting_asks_for_an_open_move_and_the_queue_of_the_region_or_a_reason() {
        completed(EXCHANGE).when(ASSIGNMENT, acceptMove()).thenRefused(Obstacle.NO_SUCH_MOVE);
        moving(EXCHANGE)
                .when(ASSIGNMENT, new AcceptMove(move("park"), Cast.INACTIVE_APJ, null))
                .thenShutBy("REGION-QUEUE")
                .when(ASSIGNMENT, new AcceptMove(move("park"), Cast.VALIDATION, WHY))
                .thenRefused(Obstacle.NO_SUCH_QUEUE)
                .when(ASSIGNMENT, new AcceptMove(move("park"), Cast.INACTIVE_APJ, WHY))
                .then(new MoveAccepted(move("park"), Cast.INACTIVE_APJ, WHY));
    }

    @Test
    void accepting_makes_the_queue_the_holder_while_the_manager_stays_assigned() {
        Story story = parked(EXCHANGE);
        assertThat(story.state().custody().holder()).isEqualTo(new Holder.ByQueue(Cast.INACTIVE_EMEA));
        assertThat(story.state().custody().manager()).contains(INES);
    }

    @Test
    void accepting_judges_the_last_service_rule_again() {
        moving(EXCHANGE)
                .given(RELEVO, new DescribeService(EXCHANGE, "Exchange", 0, true))
                .when(ASSIGNMENT, acceptMove())
                .thenShutBy("LAST-SERVICE");
    }

    private static Story readyForMore() {
        return Ways.closeReady(prepared(EXCHANGE).given(MANAGER, discussion(EXCHANGE, "teams")), EXCHANGE)
                .given(MANAGER, new CompleteService(EXCHANGE));
    }

    private static RecordDiscussion held(LocalDate day) {
        return new RecordDiscussion(EXCHANGE, day, List.of(), WHY, Set.of());
    }

    private static RequestMove asking(boolean underWay, boolean filed, boolean reason) {
        return new RequestMove(
                Cast.move("park"),
                Cast.message("park"),
                underWay,
                filed,
                reason ? WHY : null,
                Cast.text("equipo@"),
                WHY);
    }
}

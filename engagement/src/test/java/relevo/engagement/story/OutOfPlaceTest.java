package relevo.engagement.story;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.engagement.Acts.accountTeamMail;
import static relevo.engagement.Acts.answered;
import static relevo.engagement.Acts.discussion;
import static relevo.engagement.Acts.followUp;
import static relevo.engagement.Acts.managing;
import static relevo.engagement.Acts.note;
import static relevo.engagement.Acts.requestMove;
import static relevo.engagement.Cast.ASSIGNMENT;
import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.INES;
import static relevo.engagement.Cast.MANAGER;
import static relevo.engagement.Cast.MANAGES;
import static relevo.engagement.Cast.NOW;
import static relevo.engagement.Cast.OTHER_MANAGER;
import static relevo.engagement.Cast.RELEVO;
import static relevo.engagement.Cast.REQUESTS;
import static relevo.engagement.Cast.TEAMS;
import static relevo.engagement.Cast.TEAM_MANAGER;
import static relevo.engagement.Cast.TODAY;
import static relevo.engagement.Cast.WHY;
import static relevo.engagement.Cast.YARA;
import static relevo.engagement.Cast.contact;
import static relevo.engagement.Cast.move;
import static relevo.engagement.Cast.text;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.engagement.Cast;
import relevo.engagement.Role;
import relevo.engagement.Story;
import relevo.engagement.Ways;
import relevo.engagement.command.CustodyCommand.AcceptOffer;
import relevo.engagement.command.CustodyCommand.Assign;
import relevo.engagement.command.CustodyCommand.DeclineOffer;
import relevo.engagement.command.CustodyCommand.LeaveTenant;
import relevo.engagement.command.CustodyCommand.OfferTenant;
import relevo.engagement.command.CustodyCommand.ReplaceManager;
import relevo.engagement.command.CustodyCommand.Unassign;
import relevo.engagement.command.CustodyCommand.WaitForRequest;
import relevo.engagement.command.MessageCommand.SendMessage;
import relevo.engagement.command.ServiceCommand.AgreeWithdrawal;
import relevo.engagement.command.ServiceCommand.Attest;
import relevo.engagement.command.ServiceCommand.MissDiscussion;
import relevo.engagement.command.ServiceCommand.PlanDiscussion;
import relevo.engagement.command.ServiceCommand.ProposeWithdrawal;
import relevo.engagement.command.ServiceCommand.RecordDiscussion;
import relevo.engagement.command.ServiceCommand.RefuseWithdrawal;
import relevo.engagement.command.ServiceCommand.SetServiceStatus;
import relevo.engagement.command.ServiceCommand.SetTask;
import relevo.engagement.command.TenantCommand.BarContact;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.command.WaiverCommand.AskWaiver;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal.NotAllowed.Because;
import relevo.engagement.event.CustodyEvent.OfferDeclined;
import relevo.engagement.event.CustodyEvent.PersonAssigned;
import relevo.engagement.event.CustodyEvent.PersonUnassigned;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.NoteEvent.NoteSigned;
import relevo.engagement.event.ServiceEvent.DiscussionMissed;
import relevo.engagement.event.ServiceEvent.DiscussionMoved;
import relevo.engagement.event.ServiceEvent.DiscussionPlanned;
import relevo.engagement.event.ServiceEvent.DiscussionRecorded;
import relevo.engagement.event.ServiceEvent.ServiceStatusSet;
import relevo.engagement.event.ServiceEvent.TaskSet;
import relevo.engagement.event.ServiceEvent.WithdrawalRefused;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.Holder;
import relevo.engagement.state.ServiceStatus;
import relevo.engagement.state.TaskStatus;
import relevo.engagement.state.WithdrawalReason;
import relevo.playbook.rules.MessageKind;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** What comes too early, too late or to the wrong place, and what comes of it where it fits. */
class OutOfPlaceTest {
    private static final ServiceId NONE = new ServiceId("none");

    @Test
    void a_discussion_is_planned_moved_and_missed_while_it_is_prepared() {
        Ways.ready(EXCHANGE)
                .when(MANAGER, new PlanDiscussion(EXCHANGE, NOW, 30, null))
                .thenRefused(Obstacle.NOT_PREPARING)
                .when(MANAGER, new MissDiscussion(EXCHANGE))
                .thenRefused(Obstacle.NOT_PLANNED);
        Story story = Ways.preparing(EXCHANGE)
                .when(MANAGER, new MissDiscussion(EXCHANGE))
                .thenRefused(Obstacle.NOT_PLANNED)
                .when(MANAGER, new PlanDiscussion(EXCHANGE, NOW.minusSeconds(1), 30, null))
                .thenRefused(Obstacle.PAST_DATE)
                .when(MANAGER, new PlanDiscussion(EXCHANGE, NOW, 30, null))
                .then(new DiscussionPlanned(EXCHANGE, NOW, 30))
                .when(MANAGER, new PlanDiscussion(EXCHANGE, NOW.plusSeconds(60), 45, WHY))
                .then(new DiscussionMoved(EXCHANGE, NOW.plusSeconds(60), 45, WHY));
        assertThat(story.state().service(EXCHANGE).orElseThrow().attempt().planned())
                .isNotNull()
                .satisfies(planned -> {
                    assertThat(planned.start()).isEqualTo(NOW.plusSeconds(60));
                    assertThat(planned.minutes()).isEqualTo(45);
                    assertThat(planned.moved()).isEqualTo(1);
                });
        story.when(MANAGER, new MissDiscussion(EXCHANGE))
                .thenRefused(Obstacle.NOT_BEGUN)
                .given(MANAGER, new PlanDiscussion(EXCHANGE, NOW, 45, WHY))
                .when(MANAGER, new MissDiscussion(EXCHANGE))
                .then(new DiscussionMissed(EXCHANGE));
    }

    @Test
    void a_discussion_is_recorded_for_a_day_that_has_come_with_statements_that_exist() {
        Ways.prepared(EXCHANGE)
                .when(MANAGER, new RecordDiscussion(EXCHANGE, TODAY.plusDays(1), java.util.List.of(), WHY, Set.of()))
                .thenRefused(Obstacle.FUTURE_DATE)
                .when(MANAGER, new RecordDiscussion(EXCHANGE, TODAY, java.util.List.of(), WHY, Set.of("none")))
                .thenRefused(Obstacle.NO_SUCH_STATEMENT)
                .when(MANAGER, new RecordDiscussion(EXCHANGE, TODAY, java.util.List.of(), WHY, Set.of()))
                .then(new DiscussionRecorded(EXCHANGE, TODAY, java.util.List.of(), WHY))
                .when(MANAGER, discussion(EXCHANGE))
                .thenRefused(Obstacle.ALREADY_DISCUSSED)
                .when(MANAGER, new MissDiscussion(EXCHANGE))
                .thenRefused(Obstacle.NOT_PLANNED);
    }

    @Test
    void a_mail_goes_to_somebody_of_its_kind_who_may_be_written_to() {
        var nobody = contact("nobody");
        var silent = new Contact(nobody, ContactKind.CUSTOMER, text("silent"), false, "es", TODAY, null);
        Story story = Ways.discussed(EXCHANGE).given(MANAGER, new DescribeContact(silent));
        story.when(MANAGER, mail(Map.of()))
                .thenRefused(Obstacle.NO_RECIPIENTS)
                .when(MANAGER, mail(Map.of(contact("none"), text("none@"))))
                .thenRefused(Obstacle.NOT_A_RECIPIENT)
                .when(MANAGER, mail(Map.of(nobody, text("silent@"))))
                .thenRefused(Obstacle.NOT_A_RECIPIENT)
                .when(MANAGER, mail(Map.of(contact("cuentas"), text("cuentas@"))))
                .thenRefused(Obstacle.NOT_A_RECIPIENT)
                .given(MANAGER, new BarContact(contact("Marta Olmo"), WHY))
                .when(MANAGER, followUp(EXCHANGE))
                .thenRefused(Obstacle.NOT_A_RECIPIENT)
                .given(MANAGER, new BarContact(contact("Marta Olmo"), null))
                .when(MANAGER, followUp(EXCHANGE))
                .thenEvents(MessageQueued.class);
    }

    @Test
    void a_mail_goes_out_at_its_step_only() {
        Ways.ready(EXCHANGE)
                .when(MANAGER, accountTeamMail(EXCHANGE))
                .thenRefused(Obstacle.NOT_PREPARING)
                .when(MANAGER, followUp(EXCHANGE))
                .thenRefused(Obstacle.NOT_DISCUSSED);
        Ways.completed(EXCHANGE).when(MANAGER, accountTeamMail(EXCHANGE)).thenRefused(Obstacle.ALREADY_CLOSED);
        var toTeam = new SendMessage(
                Cast.message("x"), MessageKind.ASSIGNMENT_TEAM, EXCHANGE, Map.of(contact("cuentas"), text("c@")), WHY);
        Ways.prepared(EXCHANGE).when(MANAGER, toTeam).thenRefused(Obstacle.MOVE_NOT_OPEN);
    }

    @Test
    void an_answer_belongs_to_a_recipient_and_an_accepted_one_stays_accepted() {
        var mail = accountTeamMail(EXCHANGE);
        var stranger = new relevo.engagement.command.MessageCommand.RecordAnswer(
                mail.message(), text("stranger").id(), Answer.ACCEPTED, WHY);
        Ways.preparing(EXCHANGE)
                .given(MANAGER, mail)
                .when(RELEVO, stranger)
                .thenRefused(Obstacle.NO_SUCH_MESSAGE)
                .given(RELEVO, answered(mail, Answer.REFUSED))
                .given(RELEVO, answered(mail, Answer.ACCEPTED))
                .when(RELEVO, answered(mail, Answer.REFUSED))
                .thenNothing();
    }

    @Test
    void a_note_names_services_that_exist_unless_it_is_about_the_move() {
        Ways.completed(EXCHANGE)
                .when(MANAGER, managing(NONE, Subject.NEXT_STEPS))
                .thenRefused(Obstacle.NO_SUCH_SERVICE)
                .when(MANAGER, note(NoteCategory.ENGAGEMENT_MANAGEMENT, Set.of(), null, Subject.NEXT_STEPS))
                .thenRefused(Obstacle.NO_SERVICES)
                .when(MANAGER, note(NoteCategory.ENGAGEMENT_MANAGEMENT, Set.of(), null, Subject.ASSIGNMENT_MAIL))
                .thenRefused(Obstacle.MAIL_NOT_SENT_YET)
                .when(MANAGER, note(NoteCategory.ENVIRONMENT, Set.of(), null))
                .thenEvents(NoteSigned.class)
                .given(MANAGER, requestMove())
                .when(MANAGER, note(NoteCategory.ENGAGEMENT_MANAGEMENT, Set.of(), null, Subject.ASSIGNMENT_MAIL))
                .thenEvents(NoteSigned.class);
        Ways.registered().when(MANAGER, managing(EXCHANGE, Subject.NEXT_STEPS)).thenRefused(Obstacle.NOT_ENGAGED);
    }

    @Test
    void people_are_assigned_once_and_the_manager_never_by_assigning() {
        var yara = new Assignment(Role.ENGINEER, YARA, TEAMS, true);
        Story story = Ways.engaged(EXCHANGE)
                .when(TEAM_MANAGER, new Assign(MANAGES))
                .thenRefused(Obstacle.MANAGER_BY_OFFER_ONLY)
                .when(TEAM_MANAGER, new Unassign(MANAGES))
                .thenRefused(Obstacle.MANAGER_BY_OFFER_ONLY)
                .when(TEAM_MANAGER, new Assign(new Assignment(Role.ENGINEER, YARA, NONE, true)))
                .thenRefused(Obstacle.NO_SUCH_SERVICE)
                .when(TEAM_MANAGER, new Unassign(yara))
                .thenRefused(Obstacle.NOT_ASSIGNED)
                .when(TEAM_MANAGER, new Assign(yara))
                .then(new PersonAssigned(yara))
                .when(TEAM_MANAGER, new Assign(yara))
                .thenNothing();
        var olaf = new Assignment(Role.ENGINEER, Cast.OLAF, TEAMS, true);
        var aside = new Assignment(Role.ENGINEER, INES, TEAMS, false);
        var elsewhere = new Assignment(Role.ENGINEER, INES, EXCHANGE, true);
        var specialist = new Assignment(Role.SPECIALIST, INES, TEAMS, true);
        story.given(TEAM_MANAGER, new Assign(elsewhere))
                .given(TEAM_MANAGER, new Assign(specialist))
                .given(TEAM_MANAGER, new Assign(aside))
                .given(TEAM_MANAGER, new Assign(olaf));
        assertThat(story.state().custody().assignments())
                .as("one primary for a role and a service takes the other's place")
                .containsExactlyInAnyOrder(MANAGES, elsewhere, specialist, aside, olaf);
        story.when(TEAM_MANAGER, new Unassign(olaf)).then(new PersonUnassigned(olaf));
        assertThat(story.state().custody().assignments()).doesNotContain(olaf).contains(MANAGES, aside);
    }

    @Test
    void tenants_are_offered_to_somebody_new_and_replaced_managers_are_others() {
        Ways.engaged(EXCHANGE)
                .when(ASSIGNMENT, new OfferTenant(move("m"), INES))
                .thenRefused(Obstacle.SAME_MANAGER)
                .when(TEAM_MANAGER, new ReplaceManager(INES, WHY))
                .thenRefused(Obstacle.SAME_MANAGER)
                .when(OTHER_MANAGER, new DeclineOffer(move("m"), WHY))
                .thenRefused(Obstacle.NO_SUCH_MOVE)
                .given(TEAM_MANAGER, new ReplaceManager(YARA, WHY));
        Ways.moving(EXCHANGE)
                .when(ASSIGNMENT, new OfferTenant(move("m"), YARA))
                .thenRefused(Obstacle.MOVE_UNDER_WAY)
                .when(OTHER_MANAGER, new AcceptOffer(move("park")))
                .thenRefused(Obstacle.NO_SUCH_MOVE);
        Ways.parked(EXCHANGE).when(TEAM_MANAGER, new ReplaceManager(YARA, WHY)).thenRefused(Obstacle.QUEUE_HOLDS);
    }

    @Test
    void an_offer_is_declined_by_the_one_asked_or_taken_back_by_those_who_offer() {
        var decline = new DeclineOffer(move("m"), WHY);
        for (var who : java.util.List.of(ASSIGNMENT, TEAM_MANAGER, OTHER_MANAGER)) {
            Ways.engaged(EXCHANGE)
                    .given(ASSIGNMENT, new OfferTenant(move("m"), YARA))
                    .when(who, new DeclineOffer(move("another"), WHY))
                    .thenRefused(Obstacle.NO_SUCH_MOVE)
                    .when(who, decline)
                    .then(new OfferDeclined(move("m"), WHY));
        }
        Story story = Ways.engaged(EXCHANGE)
                .given(ASSIGNMENT, new OfferTenant(move("m"), YARA))
                .when(MANAGER, decline)
                .thenNotAllowed(Because.NOT_OFFERED_TO_YOU);
        assertThat(story.state().custody().move()).isNotNull();
        story.given(OTHER_MANAGER, decline);
        assertThat(story.state().custody().move()).isNull();
        assertThat(story.state().custody().holder()).isEqualTo(new Holder.ByPerson(INES));
    }

    @Test
    void nothing_moves_where_no_engagement_is_open() {
        Ways.registered()
                .when(MANAGER, requestMove())
                .thenRefused(Obstacle.NO_OPEN_ENGAGEMENT)
                .when(MANAGER, new LeaveTenant())
                .thenRefused(Obstacle.NO_OPEN_ENGAGEMENT)
                .when(MANAGER, new WaitForRequest(TODAY.plusDays(1), null))
                .thenRefused(Obstacle.NO_OPEN_ENGAGEMENT)
                .when(MANAGER, new AskWaiver(EXCHANGE, "CO-1", WHY))
                .thenRefused(Obstacle.NO_OPEN_ENGAGEMENT);
        Ways.engaged(EXCHANGE).when(MANAGER, new WaitForRequest(TODAY, null)).thenRefused(Obstacle.NOT_AFTER_TODAY);
        Ways.moving(EXCHANGE).when(MANAGER, requestMove()).thenRefused(Obstacle.MOVE_UNDER_WAY);
        Ways.parked(EXCHANGE).when(MANAGER, requestMove()).thenRefused(Obstacle.QUEUE_HOLDS);
    }

    @Test
    void a_waiver_is_asked_once_for_a_criterion_of_that_scope_that_is_open() {
        Ways.discussed(EXCHANGE)
                .when(MANAGER, new AskWaiver(NONE, "CO-1", WHY))
                .thenRefused(Obstacle.NO_SUCH_CRITERION)
                .when(MANAGER, new AskWaiver(null, "CO-1", WHY))
                .thenRefused(Obstacle.NO_SUCH_CRITERION)
                .when(MANAGER, new AskWaiver(EXCHANGE, "CO-5", WHY))
                .thenRefused(Obstacle.NO_SUCH_CRITERION)
                .when(MANAGER, new AskWaiver(EXCHANGE, "PI-1", WHY))
                .thenRefused(Obstacle.NOTHING_TO_WAIVE)
                .given(MANAGER, new AskWaiver(EXCHANGE, "CO-1", WHY))
                .when(MANAGER, new AskWaiver(EXCHANGE, "CO-1", WHY))
                .thenNothing();
    }

    @Test
    void tasks_and_statuses_change_only_to_something_else_and_the_closing_ones_never_by_hand() {
        var task = new TaskId("2453");
        Ways.engaged(EXCHANGE)
                .given(MANAGER, new SetTask(EXCHANGE, task, TaskStatus.COMPLETE, null))
                .when(MANAGER, new SetTask(EXCHANGE, task, TaskStatus.COMPLETE, null))
                .thenNothing()
                .when(MANAGER, new SetTask(EXCHANGE, new TaskId("4060"), TaskStatus.IN_PROGRESS, null))
                .then(new TaskSet(EXCHANGE, new TaskId("4060"), TaskStatus.IN_PROGRESS, null))
                .when(MANAGER, new SetTask(EXCHANGE, new TaskId("4060"), TaskStatus.COMPLETE, null))
                .thenRefused(Obstacle.WITHOUT_REASON)
                .when(MANAGER, new SetServiceStatus(EXCHANGE, ServiceStatus.INITIATE))
                .thenNothing()
                .when(MANAGER, new SetServiceStatus(EXCHANGE, ServiceStatus.ENABLE))
                .then(new ServiceStatusSet(EXCHANGE, ServiceStatus.ENABLE))
                .when(MANAGER, new SetServiceStatus(EXCHANGE, ServiceStatus.MIGRATE))
                .thenRefused(Obstacle.STATUS_BY_COMPLETING_ONLY)
                .when(MANAGER, new SetServiceStatus(NONE, ServiceStatus.ENABLE))
                .thenRefused(Obstacle.NO_SUCH_SERVICE);
        Ways.completed(EXCHANGE)
                .when(MANAGER, new SetServiceStatus(EXCHANGE, ServiceStatus.ENABLE))
                .thenRefused(Obstacle.ALREADY_COMPLETED);
    }

    @Test
    void a_closed_service_takes_no_status_and_no_task_but_that_of_its_migration() {
        var taskAgain = new SetTask(EXCHANGE, new TaskId("1701"), TaskStatus.NOT_STARTED, WHY);
        var migration = new SetTask(EXCHANGE, new TaskId("4060"), TaskStatus.COMPLETE, WHY);
        var status = new SetServiceStatus(EXCHANGE, ServiceStatus.ENABLE);
        for (var change : java.util.List.of(taskAgain, status)) {
            Ways.completed(EXCHANGE).when(MANAGER, change).thenRefused(Obstacle.ALREADY_COMPLETED);
        }
        Ways.completed(EXCHANGE).given(MANAGER, migration);
        Story withdrawn = Ways.ready(EXCHANGE)
                .given(MANAGER, new ProposeWithdrawal(EXCHANGE, WithdrawalReason.NO_INTENT, WHY))
                .given(TEAM_MANAGER, new AgreeWithdrawal(EXCHANGE));
        for (var change : java.util.List.of(taskAgain, migration, status)) {
            withdrawn.when(MANAGER, change).thenRefused(Obstacle.ALREADY_CLOSED);
        }
    }

    @Test
    void only_tasks_of_the_process_are_set_and_only_statuses_of_a_service_at_work_on() {
        for (var unheard : java.util.List.of("994", "abc", "1701 ", "x".repeat(300))) {
            Ways.engaged(EXCHANGE)
                    .when(MANAGER, new SetTask(EXCHANGE, new TaskId(unheard), TaskStatus.COMPLETE, null))
                    .thenRefused(Obstacle.NO_SUCH_TASK);
        }
        Ways.engaged(EXCHANGE)
                .when(MANAGER, new SetServiceStatus(EXCHANGE, ServiceStatus.OPERATE))
                .thenRefused(Obstacle.COMES_AFTER_COMPLETING);
    }

    @Test
    void nothing_is_stated_that_is_no_statement_or_comes_too_early() {
        Ways.engaged(EXCHANGE)
                .when(MANAGER, new Attest(EXCHANGE, Set.of(), null))
                .thenNothing()
                .when(MANAGER, new Attest(EXCHANGE, Set.of("none"), null))
                .thenRefused(Obstacle.NO_SUCH_STATEMENT)
                .when(MANAGER, new Attest(EXCHANGE, Set.of("satisfied"), null))
                .thenRefused(Obstacle.SUBJECT_TOO_EARLY);
    }

    @Test
    void a_withdrawal_is_proposed_once_and_refused_by_somebody_else() {
        var propose = new ProposeWithdrawal(EXCHANGE, WithdrawalReason.NO_INTENT, WHY);
        Ways.engaged(EXCHANGE)
                .when(TEAM_MANAGER, new RefuseWithdrawal(EXCHANGE, WHY))
                .thenRefused(Obstacle.NO_WITHDRAWAL)
                .given(MANAGER, propose)
                .when(MANAGER, propose)
                .thenRefused(Obstacle.WITHDRAWAL_PROPOSED)
                .when(TEAM_MANAGER, new RefuseWithdrawal(EXCHANGE, WHY))
                .then(new WithdrawalRefused(EXCHANGE, WHY));
        var both = Cast.actor(INES, Role.ENGAGEMENT_MANAGER, Role.TEAM_MANAGER);
        Ways.engaged(EXCHANGE)
                .given(both, propose)
                .when(both, new RefuseWithdrawal(EXCHANGE, WHY))
                .thenNotAllowed(Because.OWN_REQUEST);
        Ways.completed(EXCHANGE).when(MANAGER, propose).thenRefused(Obstacle.ALREADY_CLOSED);
    }

    @Test
    void a_request_names_services_and_the_requestor_does_not_approve_it() {
        Ways.registered()
                .when(REQUESTS, relevo.engagement.Acts.approve("empty"))
                .thenRefused(Obstacle.NO_SERVICES);
    }

    private static SendMessage mail(Map<relevo.engagement.id.ContactId, relevo.engagement.Text> to) {
        return new SendMessage(Cast.message("mail"), MessageKind.CUSTOMER_FOLLOW_UP, EXCHANGE, to, WHY);
    }
}

package relevo.engagement.story;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.MANAGER;
import static relevo.engagement.Cast.RELEVO;
import static relevo.engagement.Cast.TEAMS;
import static relevo.engagement.Cast.TODAY;
import static relevo.engagement.Cast.WHY;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import relevo.engagement.Acts;
import relevo.engagement.Cast;
import relevo.engagement.Story;
import relevo.engagement.Ways;
import relevo.engagement.command.CustodyCommand.RepeatMoveMail;
import relevo.engagement.command.MessageCommand.RecordAnswer;
import relevo.engagement.command.ServiceCommand.Attest;
import relevo.engagement.command.ServiceCommand.CompleteService;
import relevo.engagement.command.ServiceCommand.SetServiceStatus;
import relevo.engagement.command.ServiceCommand.SetTask;
import relevo.engagement.command.ServiceCommand.StartPreparing;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.command.TenantCommand.RecordAccountTeam;
import relevo.engagement.command.TenantCommand.RemoveContact;
import relevo.engagement.command.TenantCommand.SetNextAction;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.event.ServiceEvent.PreparingStarted;
import relevo.engagement.id.TaskId;
import relevo.engagement.state.AccountTeam;
import relevo.engagement.state.Answer;
import relevo.engagement.state.ServiceStatus;
import relevo.engagement.state.TaskStatus;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** What serves as evidence, whose it is, and what never takes its place. */
class EvidenceTest {
    @Test
    void whether_the_account_team_can_be_reached_is_decided_at_the_start_and_kept() {
        Story story = Ways.ready(EXCHANGE)
                .given(MANAGER, new RemoveContact(Cast.contact("cuentas"), WHY))
                .given(MANAGER, new RecordAccountTeam(new AccountTeam(true, false)))
                .when(MANAGER, new StartPreparing(EXCHANGE))
                .then(new PreparingStarted(EXCHANGE, false));
        story.given(MANAGER, new DescribeContact(Cast.accountTeam(TODAY)))
                .when(MANAGER, Acts.accountTeamMail(EXCHANGE))
                .thenRefused(Obstacle.ACCOUNT_TEAM_NOT_REACHABLE)
                .when(MANAGER, Acts.discussion(EXCHANGE))
                .thenShutBy("PO-2")
                .given(MANAGER, new Attest(EXCHANGE, Set.of("faq-reviewed-preparing"), "faq-3"))
                .given(MANAGER, Acts.managing(EXCHANGE, Subject.ACCOUNT_TEAM_ABSENCE, Subject.PREPARING_NEXT_STEPS))
                .given(MANAGER, Acts.discussion(EXCHANGE));
    }

    @Test
    void a_contact_is_current_for_ninety_days() {
        var stale = new DescribeContact(Cast.accountTeam(TODAY.minusDays(91)));
        var fresh = new DescribeContact(Cast.accountTeam(TODAY.minusDays(90)));
        Ways.ready(EXCHANGE)
                .given(MANAGER, stale)
                .when(MANAGER, new StartPreparing(EXCHANGE))
                .thenShutBy("PI-3")
                .given(MANAGER, fresh)
                .given(MANAGER, new StartPreparing(EXCHANGE));
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "REFUSED", "IN_DOUBT"})
    void a_mail_counts_only_when_a_server_accepted_it(Answer answer) {
        Ways.preparing(EXCHANGE)
                .given(MANAGER, Acts.accountTeamMail(EXCHANGE))
                .given(RELEVO, Acts.answered(Acts.accountTeamMail(EXCHANGE), answer))
                .given(MANAGER, Acts.managing(EXCHANGE, Subject.ACCOUNT_TEAM_MAIL))
                .when(MANAGER, Acts.discussion(EXCHANGE))
                .thenShutBy("CI-3", "PO-1");
    }

    @Test
    void an_accepted_mail_stays_the_evidence_whatever_becomes_of_a_further_one() {
        var mail = Acts.accountTeamMail(EXCHANGE);
        Story story = Ways.closable(EXCHANGE)
                .given(MANAGER, mail)
                .when(RELEVO, Acts.answered(mail, Answer.REFUSED))
                .thenNothing();
        story.given(MANAGER, new CompleteService(EXCHANGE));
    }

    @Test
    void a_server_answers_only_for_those_the_mail_went_to() {
        var mail = Acts.accountTeamMail(EXCHANGE);
        Ways.preparing(EXCHANGE)
                .given(MANAGER, mail)
                .when(
                        RELEVO,
                        new RecordAnswer(mail.message(), Cast.text("stranger").id(), Answer.ACCEPTED, WHY))
                .thenRefused(Obstacle.NO_SUCH_MESSAGE);
    }

    @Test
    void a_note_of_another_category_takes_no_notes_place() {
        Ways.closable(EXCHANGE)
                .when(MANAGER, Acts.managing(EXCHANGE, Subject.OUTCOME))
                .thenRefused(Obstacle.SUBJECT_OF_OTHER_CATEGORY)
                .given(MANAGER, new CompleteService(EXCHANGE));
    }

    @Test
    void a_note_documents_only_what_has_come_about() {
        Ways.preparing(EXCHANGE)
                .when(MANAGER, Acts.technical(EXCHANGE, Subject.OUTCOME))
                .thenRefused(Obstacle.SUBJECT_TOO_EARLY)
                .when(MANAGER, Acts.managing(EXCHANGE, Subject.ACCOUNT_TEAM_MAIL))
                .thenRefused(Obstacle.MAIL_NOT_SENT_YET)
                .when(MANAGER, Acts.managing(EXCHANGE, Subject.ACCOUNT_TEAM_ABSENCE))
                .thenRefused(Obstacle.SUBJECT_NOT_TRUE)
                .when(MANAGER, Acts.managing(TEAMS, Subject.ACCOUNT_TEAM_MAIL))
                .thenRefused(Obstacle.NOT_ENGAGED)
                .when(MANAGER, Acts.moveNote())
                .thenRefused(Obstacle.MAIL_NOT_SENT_YET);
        Ways.discussed(EXCHANGE)
                .when(MANAGER, Acts.technical(EXCHANGE, Subject.FURTHER_SERVICES))
                .thenRefused(Obstacle.SUBJECT_NOT_TRUE);
    }

    @Test
    void statements_are_signed_when_their_time_has_come() {
        Ways.preparing(EXCHANGE)
                .when(MANAGER, Acts.closing(EXCHANGE))
                .thenRefused(Obstacle.SUBJECT_TOO_EARLY)
                .when(MANAGER, new Attest(EXCHANGE, Set.of("unheard-of"), null))
                .thenRefused(Obstacle.NO_SUCH_STATEMENT);
    }

    @Test
    void the_closing_task_and_statuses_are_never_set_by_hand() {
        Story story = Ways.engaged(EXCHANGE);
        for (var status : TaskStatus.values()) {
            story.when(MANAGER, new SetTask(EXCHANGE, new TaskId("4058"), status, WHY))
                    .thenRefused(Obstacle.SET_BY_COMPLETING_ONLY);
        }
        for (var status : new ServiceStatus[] {ServiceStatus.ADOPTION, ServiceStatus.MIGRATE}) {
            story.when(MANAGER, new SetServiceStatus(EXCHANGE, status)).thenRefused(Obstacle.SET_BY_COMPLETING_ONLY);
        }
        story.given(MANAGER, new SetServiceStatus(EXCHANGE, ServiceStatus.ENABLE));
        Ways.completed(EXCHANGE)
                .when(MANAGER, new SetServiceStatus(EXCHANGE, ServiceStatus.ENABLE))
                .thenRefused(Obstacle.ALREADY_COMPLETED);
    }

    @Test
    void a_move_mail_is_repeated_even_when_the_date_was_cleared_and_keeps_the_parking_date() {
        var repeat = new RepeatMoveMail(Cast.message("again"), Cast.text("equipo@"), WHY);
        Story story = Ways.moving(EXCHANGE)
                .given(RELEVO, Acts.moveMailAnswered(Answer.REFUSED))
                .given(MANAGER, new SetNextAction(null))
                .given(MANAGER, repeat);
        assertThat(story.state().open().orElseThrow().parking())
                .extracting("nextAction")
                .hasToString("2027-12-31");
        Ways.moving(EXCHANGE)
                .given(RELEVO, Acts.moveMailAnswered(Answer.ACCEPTED))
                .when(MANAGER, repeat)
                .thenRefused(Obstacle.MOVE_MAIL_NOT_NEEDED);
    }

    @Test
    void a_free_note_needs_no_engagement() {
        Ways.registered().given(MANAGER, Acts.note(NoteCategory.ENVIRONMENT, Set.of(EXCHANGE), null));
    }
}

package relevo.engagement.owed;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.MANAGER;
import static relevo.engagement.Cast.RELEVO;
import static relevo.engagement.Cast.TODAY;
import static relevo.engagement.Cast.WHY;

import org.junit.jupiter.api.Test;
import relevo.engagement.Acts;
import relevo.engagement.Cast;
import relevo.engagement.Story;
import relevo.engagement.Ways;
import relevo.engagement.command.ServiceCommand.PlanDiscussion;
import relevo.engagement.command.ServiceCommand.ProposeWithdrawal;
import relevo.engagement.command.ServiceCommand.ReachMilestone;
import relevo.engagement.gate.Facts;
import relevo.engagement.owed.NextAct.Kind;
import relevo.engagement.state.Answer;
import relevo.engagement.state.WithdrawalReason;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** The next act at each point of the way. */
class NextActsTest {
    @Test
    void what_the_manager_can_do_comes_before_waiting_and_waiting_says_for_what() {
        Story story = Ways.engaged(EXCHANGE);
        assertThat(ofService(story).kind()).isEqualTo(Kind.COMPLETE_TASK);
        story.given(MANAGER, Acts.enabled(EXCHANGE));
        assertThat(ofService(story).kind()).isEqualTo(Kind.WAIT_FOR_MILESTONE);
        story.given(RELEVO, new ReachMilestone(EXCHANGE, Cast.reading(120)));
        NextAct act = ofService(story);
        assertThat(act.kind()).isEqualTo(Kind.SIGN_NOTE);
        assertThat(act.category()).isEqualTo(NoteCategory.TECHNICAL_ENABLEMENT);
        assertThat(act.subjects()).containsExactly(Subject.MILESTONE);
        assertThat(act.ready()).isFalse();
        assertThat(act.blocking()).map(verdict -> verdict.criterion().id()).containsExactly("PI-2");
    }

    @Test
    void the_discussion_is_prepared_planned_and_recorded() {
        assertThat(ofService(Ways.ready(EXCHANGE)).kind()).isEqualTo(Kind.START_PREPARING);
        Story story = Ways.preparing(EXCHANGE);
        assertThat(ofService(story).kind()).isEqualTo(Kind.SEND_ACCOUNT_TEAM_MAIL);
        story.given(MANAGER, Acts.accountTeamMail(EXCHANGE))
                .given(MANAGER, Acts.managing(EXCHANGE, Subject.ACCOUNT_TEAM_MAIL));
        assertThat(ofService(story).kind()).isEqualTo(Kind.WAIT_FOR_MAIL);
        story.given(RELEVO, Acts.answered(Acts.accountTeamMail(EXCHANGE), Answer.ACCEPTED));
        assertThat(ofService(story).kind()).isEqualTo(Kind.PLAN_DISCUSSION);
        story.given(MANAGER, new PlanDiscussion(EXCHANGE, Cast.NOW, 30, null));
        assertThat(ofService(story).kind()).isEqualTo(Kind.RECORD_DISCUSSION);
        assertThat(ofService(story).ready()).isTrue();
    }

    @Test
    void one_note_is_proposed_for_all_open_subjects_of_its_category() {
        Story story = Ways.discussed(EXCHANGE);
        assertThat(ofService(story).kind()).isEqualTo(Kind.SEND_FOLLOW_UP);
        story.given(MANAGER, Acts.followUp(EXCHANGE))
                .given(RELEVO, Acts.answered(Acts.followUp(EXCHANGE), Answer.ACCEPTED));
        assertThat(ofService(story).statements()).containsExactlyInAnyOrderElementsOf(Acts.CLOSING);
        story.given(MANAGER, Acts.closing(EXCHANGE)).given(MANAGER, Acts.technical(EXCHANGE, Subject.OUTCOME));
        assertThat(ofService(story).subjects())
                .containsExactlyInAnyOrder(
                        Subject.CUSTOMER_MAIL, Subject.LATEST_STATUS, Subject.FAQ_REVIEW, Subject.NEXT_STEPS);
        assertThat(ofService(Ways.closable(EXCHANGE)).kind()).isEqualTo(Kind.COMPLETE_SERVICE);
    }

    @Test
    void the_tenant_is_moved_and_left_once_every_service_is_closed() {
        assertThat(ofTenant(Ways.closable(EXCHANGE)).kind()).isEqualTo(Kind.NOTHING);
        assertThat(ofTenant(Ways.completed(EXCHANGE)).kind()).isEqualTo(Kind.REQUEST_MOVE);
        Story story = Ways.moving(EXCHANGE);
        assertThat(ofTenant(story).kind()).isEqualTo(Kind.SIGN_NOTE);
        story.given(MANAGER, Acts.moveNote());
        assertThat(ofTenant(story).kind()).isEqualTo(Kind.WAIT_FOR_ACCEPTANCE);
        story.given(Cast.ASSIGNMENT, Acts.acceptMove());
        assertThat(ofTenant(story).kind()).isEqualTo(Kind.WAIT_FOR_MAIL);
        story.given(RELEVO, Acts.moveMailAnswered(Answer.REFUSED));
        assertThat(ofTenant(story).kind()).isEqualTo(Kind.REPEAT_MOVE_MAIL);
        assertThat(ofTenant(Ways.leavable(EXCHANGE)).kind()).isEqualTo(Kind.LEAVE_TENANT);
        assertThat(ofTenant(Ways.closed(EXCHANGE)).kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void nothing_goes_on_in_a_service_while_a_queue_holds_or_a_withdrawal_waits() {
        Story parked = Ways.parked(EXCHANGE).given(MANAGER, Acts.reopen(EXCHANGE));
        assertThat(ofService(parked).kind()).isEqualTo(Kind.WAIT_FOR_TENANT);
        assertThat(ofTenant(parked).kind()).isEqualTo(Kind.ACCEPT_OFFER);
        Story withdrawing =
                Ways.engaged(EXCHANGE).given(MANAGER, new ProposeWithdrawal(EXCHANGE, WithdrawalReason.NO_INTENT, WHY));
        assertThat(ofService(withdrawing).kind()).isEqualTo(Kind.WAIT_FOR_WITHDRAWAL);
    }

    @Test
    void all_acts_are_one_for_each_engaged_service_and_one_for_the_tenant() {
        var acts =
                new NextActs(Cast.RULES).all(Ways.engaged(EXCHANGE, Cast.TEAMS).state(), Facts.on(TODAY));
        assertThat(acts).map(NextAct::service).containsExactly(EXCHANGE, Cast.TEAMS, null);
    }

    private static NextAct ofService(Story story) {
        return new NextActs(Cast.RULES).ofService(story.state(), EXCHANGE, Facts.on(TODAY));
    }

    private static NextAct ofTenant(Story story) {
        return new NextActs(Cast.RULES).ofTenant(story.state(), Facts.on(TODAY));
    }
}

package relevo.engagement.owed;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.engagement.Cast.ASSIGNMENT;
import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.INES;
import static relevo.engagement.Cast.MANAGER;
import static relevo.engagement.Cast.RELEVO;
import static relevo.engagement.Cast.TEAM_MANAGER;
import static relevo.engagement.Cast.WHY;
import static relevo.engagement.Cast.YARA;
import static relevo.engagement.Cast.move;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import relevo.engagement.Acts;
import relevo.engagement.Cast;
import relevo.engagement.Role;
import relevo.engagement.Story;
import relevo.engagement.Ways;
import relevo.engagement.command.CustodyCommand.OfferTenant;
import relevo.engagement.command.ServiceCommand.DecideReview;
import relevo.engagement.command.ServiceCommand.OpenReview;
import relevo.engagement.command.ServiceCommand.ProposeWithdrawal;
import relevo.engagement.command.ServiceCommand.ReachMilestone;
import relevo.engagement.command.WaiverCommand.AskWaiver;
import relevo.engagement.owed.OwedBy.ByPerson;
import relevo.engagement.owed.OwedBy.ByQueueTeam;
import relevo.engagement.owed.OwedBy.ByRole;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Move;
import relevo.engagement.state.Review;
import relevo.engagement.state.WithdrawalReason;

/** What is owed in each situation, by whom and since when. */
class OwingTest {
    private static final OwedBy BY_INES = new ByPerson(INES);
    private static final OwedBy BY_TEAM_MANAGER = new ByRole(Role.TEAM_MANAGER);
    private static final OwedBy BY_ASSIGNMENT_TEAM = new ByRole(Role.ASSIGNMENT_TEAM);

    @Test
    void a_manager_owes_the_leaving_from_the_moment_that_the_queue_holds_until_they_have_left() {
        assertThat(owed(Ways.parked(EXCHANGE)))
                .containsExactly(new Owed.ToLeave(BY_INES, Cast.INACTIVE_EMEA, Cast.NOW));
        assertThat(owed(Ways.closed(EXCHANGE))).isEmpty();
    }

    @Test
    void the_assignment_team_owes_an_answer_to_a_move_within_two_business_days() {
        Story story = Ways.moving(EXCHANGE);
        var owed = new Owed.ToAnswerMove(BY_ASSIGNMENT_TEAM, (Move.Parking) handOver(story));
        assertThat(owed(story)).containsExactly(owed);
        assertThat(owed.due()).isEqualTo("2026-03-04T09:00:00Z");
        assertThat(owed.overdue(owed.due())).isFalse();
        assertThat(owed.overdue(owed.due().plusSeconds(1))).isTrue();
    }

    @Test
    void the_one_who_was_offered_a_tenant_owes_an_answer() {
        Story story = Ways.parked(EXCHANGE).given(ASSIGNMENT, new OfferTenant(move("o"), YARA));
        assertThat(owed(story))
                .containsExactly(new Owed.ToAnswerOffer(new ByPerson(YARA), (Move.Offer) handOver(story)));
    }

    @Test
    void a_tenant_wanted_back_that_is_offered_to_nobody_is_the_assignment_teams() {
        Story story = Ways.closed(EXCHANGE).given(Cast.REQUESTS, Acts.approve("second", EXCHANGE));
        assertThat(owed(story))
                .containsExactly(new Owed.ToOffer(
                        BY_ASSIGNMENT_TEAM,
                        Cast.INACTIVE_EMEA,
                        move("recall second"),
                        Cast.NOW,
                        Instant.parse("2026-03-04T09:00:00Z")));
    }

    @Test
    void the_next_action_is_the_managers_and_of_a_parked_tenant_the_queue_teams() {
        Instant day = Instant.parse("2026-03-02T23:00:00Z");
        Story story = Ways.engaged(EXCHANGE);
        assertThat(owed(story.at(day.minusSeconds(1)))).isEmpty();
        assertThat(owed(story.at(day))).map(Owed::by).containsExactly(BY_INES);
        Story parked = Ways.closed(EXCHANGE).at("2027-12-31T00:00:00Z");
        assertThat(owed(parked)).map(Owed::by).containsExactly(new ByQueueTeam(Cast.INACTIVE_EMEA));
    }

    @Test
    void a_review_is_owed_by_both_and_then_by_the_one_who_has_not_spoken() {
        Story story = Ways.engaged(EXCHANGE)
                .given(RELEVO, new ReachMilestone(EXCHANGE, Cast.reading(120)))
                .given(RELEVO, new OpenReview(EXCHANGE, Review.Cause.LATER_FALL, Cast.reading(20)));
        assertThat(owed(story)).map(Owed::by).containsExactly(BY_INES, BY_TEAM_MANAGER);
        var keep = new DecideReview(EXCHANGE, Review.Verdict.KEEP, WHY, move("r"));
        assertThat(owed(story.given(MANAGER, keep))).map(Owed::by).containsExactly(BY_TEAM_MANAGER);
        assertThat(owed(story.given(TEAM_MANAGER, keep))).isEmpty();
    }

    @Test
    void waivers_and_withdrawals_wait_for_a_team_manager() {
        Story story = Ways.discussed(EXCHANGE)
                .given(MANAGER, new AskWaiver(EXCHANGE, "CO-1", WHY))
                .given(MANAGER, new AskWaiver(null, "CO-5", WHY))
                .given(MANAGER, new ProposeWithdrawal(EXCHANGE, WithdrawalReason.DUPLICATE, WHY));
        assertThat(owed(story))
                .containsExactly(
                        new Owed.ToAnswerWaiver(BY_TEAM_MANAGER, null, "CO-5", Cast.NOW),
                        new Owed.ToAnswerWaiver(BY_TEAM_MANAGER, EXCHANGE, "CO-1", Cast.NOW),
                        new Owed.ToAnswerWithdrawal(BY_TEAM_MANAGER, EXCHANGE, WithdrawalReason.DUPLICATE, Cast.NOW));
    }

    @Test
    void a_refused_mail_is_the_managers_to_mend() {
        Story story = Ways.discussed(EXCHANGE)
                .given(MANAGER, Acts.followUp(EXCHANGE))
                .given(RELEVO, Acts.answered(Acts.followUp(EXCHANGE), Answer.REFUSED));
        assertThat(owed(story)).hasOnlyElementsOfType(Owed.ToMendMail.class).hasSize(1);
        story = Ways.moving(EXCHANGE).given(RELEVO, Acts.moveMailAnswered(Answer.REFUSED));
        assertThat(owed(story)).hasAtLeastOneElementOfType(Owed.ToMendMail.class);
    }

    @Test
    void a_status_note_goes_stale_after_fourteen_days() {
        Story story = Ways.moving(EXCHANGE).at(Cast.NOW.plusSeconds(14 * 86_400 - 1));
        assertThat(owed(story)).doesNotHaveAnyElementsOfTypes(Owed.ToNoteStatus.class);
        assertThat(owed(story.at(story.now().plusSeconds(1))))
                .contains(new Owed.ToNoteStatus(BY_INES, Cast.NOW, story.now()));
        assertThat(owed(story.given(MANAGER, Acts.moveNote()))).doesNotHaveAnyElementsOfTypes(Owed.ToNoteStatus.class);
    }

    private static Move handOver(Story story) {
        return Objects.requireNonNull(story.state().custody().move());
    }

    private static List<Owed> owed(Story story) {
        return new Owing(Cast.RULES).owed(story.state(), story.now());
    }
}

package relevo.engagement.story;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.engagement.Cast.ASSIGNMENT;
import static relevo.engagement.Cast.BRUNO;
import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.MANAGER;
import static relevo.engagement.Cast.OTHER_MANAGER;
import static relevo.engagement.Cast.TEAM_MANAGER;
import static relevo.engagement.Cast.WHY;
import static relevo.engagement.Cast.YARA;
import static relevo.engagement.Cast.move;
import static relevo.engagement.Ways.engaged;

import org.junit.jupiter.api.Test;
import relevo.engagement.Cast;
import relevo.engagement.Role;
import relevo.engagement.Story;
import relevo.engagement.Ways;
import relevo.engagement.command.CustodyCommand.AcceptOffer;
import relevo.engagement.command.CustodyCommand.CancelMove;
import relevo.engagement.command.CustodyCommand.DeclineOffer;
import relevo.engagement.command.CustodyCommand.LeaveTenant;
import relevo.engagement.command.CustodyCommand.OfferTenant;
import relevo.engagement.command.CustodyCommand.ReplaceManager;
import relevo.engagement.command.ServiceCommand.PlanDiscussion;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal.NotAllowed.Because;
import relevo.engagement.state.Holder;

/** Hand-overs to a person, who accepts or not. */
class OfferTest {
    @Test
    void an_offer_is_accepted_by_the_one_it_is_made_to_who_then_holds_and_manages() {
        Story story = engaged(EXCHANGE)
                .given(ASSIGNMENT, new OfferTenant(move("to yara"), YARA))
                .when(MANAGER, new AcceptOffer(move("to yara")))
                .thenNotAllowed(Because.NOT_OFFERED_TO_YOU)
                .given(OTHER_MANAGER, new AcceptOffer(move("to yara")));
        assertThat(story.state().custody().holder()).isEqualTo(new Holder.ByPerson(YARA));
        assertThat(story.state().custody().manager()).contains(YARA);
        story.when(MANAGER, new PlanDiscussion(EXCHANGE, Cast.NOW, 30, null)).thenNotAllowed(Because.NOT_THE_MANAGER);
    }

    @Test
    void nobody_accepts_an_offer_that_they_made_to_themselves() {
        var both = Cast.actor(YARA, Role.ENGAGEMENT_MANAGER, Role.TEAM_MANAGER);
        engaged(EXCHANGE)
                .given(both, new OfferTenant(move("to me"), YARA))
                .when(both, new AcceptOffer(move("to me")))
                .thenNotAllowed(Because.OWN_REQUEST);
        engaged(EXCHANGE)
                .when(both, new ReplaceManager(YARA, WHY))
                .thenNotAllowed(Because.OWN_REQUEST, Role.TEAM_MANAGER);
    }

    @Test
    void an_offer_is_not_cancelled_like_a_move_to_a_queue_and_who_could_take_it_back_is_told_so() {
        engaged(EXCHANGE)
                .given(ASSIGNMENT, new OfferTenant(move("one"), YARA))
                .when(ASSIGNMENT, new CancelMove(move("one"), WHY))
                .thenRefused(Obstacle.NOT_A_PARKING)
                .when(MANAGER, new CancelMove(move("one"), WHY))
                .thenRefused(Obstacle.NOT_A_PARKING)
                .when(MANAGER, new CancelMove(move("another"), WHY))
                .thenRefused(Obstacle.NO_SUCH_MOVE);
    }

    @Test
    void an_unanswered_offer_is_made_to_somebody_else_or_taken_back() {
        engaged(EXCHANGE)
                .given(ASSIGNMENT, new OfferTenant(move("one"), YARA))
                .when(ASSIGNMENT, new OfferTenant(move("two"), YARA))
                .thenRefused(Obstacle.MOVE_UNDER_WAY)
                .given(ASSIGNMENT, new OfferTenant(move("two"), BRUNO))
                .when(OTHER_MANAGER, new AcceptOffer(move("one")))
                .thenRefused(Obstacle.NO_SUCH_MOVE)
                .given(ASSIGNMENT, new DeclineOffer(move("two"), WHY));
    }

    @Test
    void nobody_is_put_in_charge_while_a_hand_over_is_on_its_way() {
        Ways.moving(EXCHANGE).when(TEAM_MANAGER, new ReplaceManager(YARA, WHY)).thenRefused(Obstacle.MOVE_UNDER_WAY);
        engaged(EXCHANGE)
                .given(ASSIGNMENT, new OfferTenant(move("one"), BRUNO))
                .when(TEAM_MANAGER, new ReplaceManager(YARA, WHY))
                .thenRefused(Obstacle.MOVE_UNDER_WAY)
                .given(TEAM_MANAGER, new DeclineOffer(move("one"), WHY))
                .given(TEAM_MANAGER, new ReplaceManager(YARA, WHY));
    }

    @Test
    void a_declined_offer_of_a_tenant_that_nobody_needs_leaves_it_parked_so_that_its_manager_can_leave() {
        Ways.leavable(EXCHANGE)
                .given(ASSIGNMENT, new OfferTenant(move("one"), YARA))
                .when(MANAGER, new LeaveTenant())
                .thenRefused(Obstacle.MOVE_UNDER_WAY)
                .given(OTHER_MANAGER, new DeclineOffer(move("one"), WHY))
                .given(MANAGER, new LeaveTenant());
    }
}

package relevo.engagement.story;

import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.INES;
import static relevo.engagement.Cast.MANAGER;
import static relevo.engagement.Cast.TEAM_MANAGER;
import static relevo.engagement.Cast.WHY;
import static relevo.engagement.Ways.discussed;
import static relevo.engagement.Ways.parked;
import static relevo.engagement.Ways.preparing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.engagement.Acts;
import relevo.engagement.Cast;
import relevo.engagement.Role;
import relevo.engagement.command.ServiceCommand.CompleteService;
import relevo.engagement.command.WaiverCommand.AskWaiver;
import relevo.engagement.command.WaiverCommand.GrantWaiver;
import relevo.engagement.command.WaiverCommand.RefuseWaiver;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal.NotAllowed.Because;
import relevo.engagement.id.ServiceId;

/** The manager asks for a waiver, a team manager answers; some things are never waived. */
class WaiverTest {
    @Test
    void a_granted_waiver_opens_what_it_waives_and_only_for_this_attempt() {
        discussed(EXCHANGE)
                .given(MANAGER, new AskWaiver(EXCHANGE, "CO-1", WHY))
                .when(MANAGER, new CompleteService(EXCHANGE))
                .thenShutBy("D-3", "CO-1", "CO-3", "CO-4", "CO-8", "K-2", "K-3", "KO-2", "KO-3")
                .given(TEAM_MANAGER, new GrantWaiver(EXCHANGE, "CO-1", WHY))
                .when(MANAGER, new CompleteService(EXCHANGE))
                .thenShutBy("D-3", "CO-3", "CO-4", "CO-8", "K-2", "K-3", "KO-2", "KO-3")
                .given(MANAGER, Acts.reopen(EXCHANGE))
                .given(MANAGER, Acts.discussion(EXCHANGE))
                .when(MANAGER, new CompleteService(EXCHANGE))
                .thenShutBy("D-3", "CO-1", "CO-3", "CO-4", "CO-8", "K-2", "K-3", "KO-2", "KO-3");
    }

    @Test
    void nobody_grants_or_refuses_what_they_asked_for() {
        var both = Cast.actor(INES, Role.ENGAGEMENT_MANAGER, Role.TEAM_MANAGER);
        discussed(EXCHANGE)
                .given(both, new AskWaiver(EXCHANGE, "CO-1", WHY))
                .when(both, new GrantWaiver(EXCHANGE, "CO-1", WHY))
                .thenNotAllowed(Because.OWN_REQUEST)
                .when(both, new RefuseWaiver(EXCHANGE, "CO-1", WHY))
                .thenNotAllowed(Because.OWN_REQUEST);
    }

    @Test
    void a_refused_waiver_can_be_asked_for_again_and_none_is_answered_twice() {
        discussed(EXCHANGE)
                .when(TEAM_MANAGER, new GrantWaiver(EXCHANGE, "CO-1", WHY))
                .thenRefused(Obstacle.WAIVER_NOT_ASKED)
                .given(MANAGER, new AskWaiver(EXCHANGE, "CO-1", WHY))
                .given(TEAM_MANAGER, new RefuseWaiver(EXCHANGE, "CO-1", WHY))
                .given(MANAGER, new AskWaiver(EXCHANGE, "CO-1", WHY))
                .given(TEAM_MANAGER, new GrantWaiver(EXCHANGE, "CO-1", WHY))
                .when(TEAM_MANAGER, new RefuseWaiver(EXCHANGE, "CO-1", WHY))
                .thenRefused(Obstacle.WAIVER_NOT_ASKED);
    }

    @Test
    void waiving_a_criterion_with_a_mail_waives_its_note_but_never_the_mail() {
        preparing(EXCHANGE)
                .given(MANAGER, new AskWaiver(EXCHANGE, "PO-1", WHY))
                .given(TEAM_MANAGER, new GrantWaiver(EXCHANGE, "PO-1", WHY))
                .given(MANAGER, new AskWaiver(EXCHANGE, "CI-3", WHY))
                .given(TEAM_MANAGER, new GrantWaiver(EXCHANGE, "CI-3", WHY))
                .when(MANAGER, Acts.discussion(EXCHANGE))
                .thenShutBy("CI-3", "PO-1")
                .given(MANAGER, Acts.accountTeamMail(EXCHANGE))
                .given(
                        Cast.RELEVO,
                        Acts.answered(Acts.accountTeamMail(EXCHANGE), relevo.engagement.state.Answer.ACCEPTED))
                .given(MANAGER, Acts.discussion(EXCHANGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LAST-SERVICE", "MOVE-OPEN", "CO-7", "KO-1"})
    void the_order_of_custody_and_the_last_service_rule_are_never_waived(String criterion) {
        discussed(EXCHANGE).when(MANAGER, new AskWaiver(null, criterion, WHY)).thenRefused(Obstacle.NOT_WAIVABLE);
    }

    @Test
    void a_service_outside_of_the_engagement_needs_no_waiver() {
        var outside = new ServiceId("intune");
        discussed(EXCHANGE)
                .given(Cast.RELEVO, Acts.describe(outside))
                .when(MANAGER, new AskWaiver(outside, "PI-1", WHY))
                .thenRefused(Obstacle.NOT_ENGAGED);
    }

    @Test
    void a_mail_alone_is_never_waived_and_what_is_met_needs_no_waiver() {
        discussed(EXCHANGE)
                .when(MANAGER, new AskWaiver(EXCHANGE, "D-3", WHY))
                .thenRefused(Obstacle.NOT_WAIVABLE)
                .when(MANAGER, new AskWaiver(EXCHANGE, "PI-1", WHY))
                .thenRefused(Obstacle.NOTHING_TO_WAIVE)
                .when(MANAGER, new AskWaiver(EXCHANGE, "XX-1", WHY))
                .thenRefused(Obstacle.NO_SUCH_CRITERION);
        parked(EXCHANGE).when(MANAGER, new AskWaiver(null, "CUSTODY", WHY)).thenRefused(Obstacle.NOTHING_TO_WAIVE);
    }
}

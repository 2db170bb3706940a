package relevo.engagement.story;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.INES;
import static relevo.engagement.Cast.MANAGER;
import static relevo.engagement.Cast.MANAGES;
import static relevo.engagement.Cast.RELEVO;
import static relevo.engagement.Cast.REQUESTS;
import static relevo.engagement.Cast.TODAY;
import static relevo.engagement.Cast.WHY;
import static relevo.engagement.Cast.YARA;
import static relevo.engagement.Cast.contact;

import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.engagement.Cast;
import relevo.engagement.Role;
import relevo.engagement.Story;
import relevo.engagement.Ways;
import relevo.engagement.command.Order;
import relevo.engagement.command.TenantCommand.BarContact;
import relevo.engagement.command.TenantCommand.ChangeProfile;
import relevo.engagement.command.TenantCommand.ConfirmContact;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.command.TenantCommand.RecordAccountTeam;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.command.TenantCommand.RemoveContact;
import relevo.engagement.command.TenantCommand.SetNextAction;
import relevo.engagement.decision.Decider;
import relevo.engagement.decision.Decision;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal.OutOfPlace;
import relevo.engagement.event.TenantEvent.AccountTeamRecorded;
import relevo.engagement.event.TenantEvent.ContactAdded;
import relevo.engagement.event.TenantEvent.ContactBarred;
import relevo.engagement.event.TenantEvent.ContactChanged;
import relevo.engagement.event.TenantEvent.ContactConfirmed;
import relevo.engagement.event.TenantEvent.ContactRemoved;
import relevo.engagement.event.TenantEvent.NextActionSet;
import relevo.engagement.event.TenantEvent.ProfileChanged;
import relevo.engagement.event.TenantEvent.ServiceAdded;
import relevo.engagement.event.TenantEvent.ServiceChanged;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.AccountTeam;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.NextAction;
import relevo.engagement.state.Profile;

/** What is on record about a tenant: what it is, its services, its contacts, what is next. */
class RecordsTest {
    private static final ContactId MARTA = contact("Marta Olmo");
    private static final ContactId NOBODY = contact("nobody");

    @Test
    void a_profile_is_changed_by_its_keepers_and_only_where_it_differs() {
        Ways.registered()
                .when(REQUESTS, new ChangeProfile(Cast.aurora()))
                .thenNothing()
                .when(REQUESTS, new ChangeProfile(Cast.aurora(3999)))
                .then(new ProfileChanged(Cast.aurora(3999)))
                .when(REQUESTS, new ChangeProfile(Cast.aurora(0)))
                .then(new ProfileChanged(Cast.aurora(0)));
    }

    @Test
    void seats_are_never_fewer_than_none() {
        Ways.registered()
                .when(REQUESTS, new ChangeProfile(seats(-1, 10)))
                .thenRefused(Obstacle.NEGATIVE_SEATS)
                .when(REQUESTS, new ChangeProfile(seats(10, -1)))
                .thenRefused(Obstacle.NEGATIVE_SEATS)
                .when(REQUESTS, new DescribeService(EXCHANGE, "Exchange", -1, false))
                .thenRefused(Obstacle.NEGATIVE_SEATS);
        assertThat(registering(new RegisterTenant(seats(-1, 10), null, List.of())))
                .isEqualTo(refused(Obstacle.NEGATIVE_SEATS));
        assertThat(registering(new RegisterTenant(seats(0, 0), null, List.of())))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void nobody_shares_being_primary() {
        var yara = new Assignment(Role.ENGAGEMENT_MANAGER, YARA, null, true);
        assertThat(registering(new RegisterTenant(Cast.aurora(), null, List.of(MANAGES, yara))))
                .isEqualTo(refused(Obstacle.TWO_PRIMARIES));
        var other = new Assignment(Role.ENGINEER, YARA, null, true);
        var aside = new Assignment(Role.ENGAGEMENT_MANAGER, YARA, null, false);
        assertThat(registering(new RegisterTenant(Cast.aurora(), null, List.of(MANAGES, MANAGES, other, aside))))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_tenant_is_taken_in_once() {
        Ways.registered()
                .when(REQUESTS, new RegisterTenant(Cast.aurora(), null, List.of()))
                .thenRefused(Obstacle.ALREADY_REGISTERED);
    }

    @Test
    void a_service_is_described_anew_only_where_it_differs() {
        var yammer = new ServiceId("yammer");
        Ways.registered()
                .when(REQUESTS, new DescribeService(EXCHANGE, "exchange", 0, false))
                .thenNothing()
                .when(REQUESTS, new DescribeService(EXCHANGE, "exchange", 1, false))
                .then(new ServiceChanged(EXCHANGE, "exchange", 1, false))
                .when(REQUESTS, new DescribeService(EXCHANGE, "exchange", 1, true))
                .then(new ServiceChanged(EXCHANGE, "exchange", 1, true))
                .when(REQUESTS, new DescribeService(yammer, "Yammer", 0, false))
                .then(new ServiceAdded(yammer, "Yammer", 0, false));
    }

    @Test
    void contacts_are_added_changed_confirmed_barred_and_taken_off() {
        var again = Cast.customer();
        Story story = Ways.registered()
                .when(MANAGER, new DescribeContact(again))
                .then(new ContactChanged(again))
                .when(MANAGER, new ConfirmContact(MARTA, TODAY))
                .then(new ContactConfirmed(MARTA, TODAY))
                .when(MANAGER, new ConfirmContact(MARTA, TODAY.plusDays(1)))
                .thenRefused(Obstacle.FUTURE_DATE)
                .when(MANAGER, new BarContact(MARTA, WHY))
                .then(new ContactBarred(MARTA, WHY));
        assertThat(story.state().contacts().get(MARTA)).isNotNull().satisfies(marta -> {
            assertThat(marta.writable()).isFalse();
            assertThat(marta.confirmed()).isEqualTo(TODAY);
        });
        story.when(MANAGER, new BarContact(MARTA, null)).then(new ContactBarred(MARTA, null));
        assertThat(story.state().contacts().get(MARTA))
                .isNotNull()
                .satisfies(marta -> assertThat(marta.writable()).isTrue());
        story.when(MANAGER, new RemoveContact(MARTA, WHY)).then(new ContactRemoved(MARTA, WHY));
        assertThat(story.state().contacts()).doesNotContainKey(MARTA);
        story.when(MANAGER, new DescribeContact(again)).then(new ContactAdded(again));
    }

    @Test
    void nobody_is_described_as_confirmed_on_a_day_to_come() {
        var tomorrow = Cast.accountTeam(TODAY.plusDays(1));
        Ways.registered().when(MANAGER, new DescribeContact(tomorrow)).thenRefused(Obstacle.FUTURE_DATE);
        Ways.registered()
                .given(MANAGER, new RemoveContact(tomorrow.id(), WHY))
                .when(MANAGER, new DescribeContact(tomorrow))
                .thenRefused(Obstacle.FUTURE_DATE);
    }

    @Test
    void a_contact_that_nobody_knows_is_no_contact() {
        Ways.registered()
                .when(MANAGER, new ConfirmContact(NOBODY, TODAY))
                .thenRefused(Obstacle.NO_SUCH_CONTACT)
                .when(MANAGER, new BarContact(NOBODY, WHY))
                .thenRefused(Obstacle.NO_SUCH_CONTACT)
                .when(MANAGER, new RemoveContact(NOBODY, WHY))
                .thenRefused(Obstacle.NO_SUCH_CONTACT);
    }

    @Test
    void what_is_known_of_the_account_team_and_what_is_next_are_recorded_once() {
        var unknown = new AccountTeam(true, false);
        var next = new NextAction(TODAY.plusDays(3), WHY, INES);
        Story story = Ways.registered()
                .when(MANAGER, new RecordAccountTeam(AccountTeam.EXPECTED))
                .thenNothing()
                .when(MANAGER, new RecordAccountTeam(unknown))
                .then(new AccountTeamRecorded(unknown))
                .when(MANAGER, new SetNextAction(null))
                .thenNothing()
                .when(MANAGER, new SetNextAction(next))
                .then(new NextActionSet(next))
                .when(MANAGER, new SetNextAction(next))
                .thenNothing();
        assertThat(story.state().nextAction()).isEqualTo(next);
        assertThat(story.state().accountTeam().recordedAbsent()).isTrue();
        assertThat(new AccountTeam(false, true).recordedAbsent()).isTrue();
        assertThat(AccountTeam.EXPECTED.recordedAbsent()).isFalse();
    }

    private static Decision registering(RegisterTenant command) {
        return new Decider(Cast.RULES).register(command, new Order(RELEVO, Cast.NOW, command));
    }

    private static Decision refused(Obstacle obstacle) {
        return new Decision.Refused(new OutOfPlace(obstacle, Cast.aurora().name()));
    }

    private static Profile seats(int seats, int customerSeats) {
        Profile aurora = Cast.aurora();
        return new Profile(
                aurora.name(),
                aurora.domain(),
                aurora.customer(),
                aurora.customerName(),
                seats,
                customerSeats,
                aurora.region(),
                aurora.country(),
                aurora.city(),
                aurora.zone(),
                aurora.language());
    }
}

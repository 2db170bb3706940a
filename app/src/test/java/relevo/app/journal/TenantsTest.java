package relevo.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Outcome.Done;
import relevo.app.journal.Outcome.Refused;
import relevo.app.journal.Outcome.Stale;
import relevo.app.journal.Outcome.Unknown;
import relevo.engagement.Role;
import relevo.engagement.command.TenantCommand.ChangeProfile;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal.OutOfPlace;
import relevo.engagement.event.TenantEvent.ServiceAdded;
import relevo.engagement.event.TenantEvent.TenantRegistered;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Holder;

@SpringBootTest
class TenantsTest {
    private final Acting registrar = Staff.operator(Role.REQUEST_MANAGER);
    private final TenantId tenant = new TenantId(Ids.next());
    private final String domain = Orders.domain();

    @Autowired
    private Tenants tenants;

    @Autowired
    private Transactions transactions;

    private Done registered;

    @BeforeEach
    void register() {
        registered = done(tenants.register(
                registrar, tenant, Ids.next(), List.of(Orders.register(domain), Orders.service("exchange"))));
    }

    @Test
    void a_tenant_is_taken_in_by_commands_done_together() {
        assertThat(registered.version()).isEqualTo(2);
        assertThat(registered.events())
                .extracting(recorded -> (Object) recorded.event().getClass())
                .containsExactly(TenantRegistered.class, ServiceAdded.class);
        assertThat(registered.events())
                .allSatisfy(recorded -> assertThat(recorded.by()).isEqualTo(Staff.id(registrar)));
        assertThat(registered.state().custody().holder()).isEqualTo(new Holder.ByQueue(new QueueId("ftcq-validation")));
    }

    @Test
    void what_is_found_is_what_was_done() {
        assertThat(found()).isEqualTo(new Standing(tenant, registered.state(), 2));
        assertThat(transactions.<Map<String, TenantId>>reading(
                        Reader.BACKGROUND, () -> tenants.byDomain(Set.of(domain.toUpperCase(java.util.Locale.ROOT)))))
                .containsValue(tenant);
    }

    @Test
    void a_repeated_command_gets_its_first_answer() {
        var id = Ids.next();
        var first = tenants.handle(registrar, tenant, id, null, Orders.service("teams"));
        tenants.handle(registrar, tenant, Ids.next(), null, Orders.service("intune"));
        assertThat(tenants.handle(registrar, tenant, id, 2L, Orders.service("teams")))
                .isEqualTo(first);
        assertThat(done(first).events()).hasSize(1);
        assertThat(found().version()).isEqualTo(4);
    }

    @Test
    void another_command_under_the_same_id_is_refused() {
        var id = Ids.next();
        tenants.handle(registrar, tenant, id, null, Orders.service("teams"));
        var used = new OutOfPlace(Obstacle.COMMAND_USED, id.toString());
        for (var other : List.of(Orders.service("intune"), new ChangeProfile(Orders.profile("Otra", domain, 5)))) {
            assertThat(tenants.handle(registrar, tenant, id, null, other))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(used));
        }
        assertThat(tenants.handle(Staff.operator(Role.REQUEST_MANAGER), tenant, id, null, Orders.service("teams")))
                .isInstanceOf(Refused.class);
        assertThat(found().version()).isEqualTo(3);
    }

    @Test
    void a_command_that_changes_nothing_is_answered_alike_and_remembered() {
        var id = Ids.next();
        var first = done(tenants.handle(registrar, tenant, id, null, Orders.service("exchange")));
        assertThat(first.events()).isEmpty();
        assertThat(first.version()).isEqualTo(2);
        assertThat(tenants.handle(registrar, tenant, id, null, Orders.service("exchange")))
                .isEqualTo(first);
    }

    @Test
    void all_commands_are_done_or_none() {
        var profile = Orders.profile("Astilleros Ría", domain, -1);
        var outcome = tenants.handle(
                registrar, tenant, Ids.next(), null, _ -> List.of(Orders.service("teams"), new ChangeProfile(profile)));
        assertThat(outcome)
                .isEqualTo(new Refused(new OutOfPlace(Obstacle.NEGATIVE_SEATS, "Astilleros Ría"), registered.state()));
        assertThat(found().state().service(new ServiceId("teams"))).isEmpty();
    }

    @Test
    void a_version_that_has_passed_is_stale() {
        assertThat(tenants.handle(registrar, tenant, Ids.next(), 1L, Orders.service("teams")))
                .isEqualTo(new Stale(2));
        assertThat(done(tenants.handle(registrar, tenant, Ids.next(), 2L, Orders.service("teams")))
                        .version())
                .isEqualTo(3);
    }

    @Test
    void a_tenant_that_is_not_there_is_unknown() {
        assertThat(tenants.handle(registrar, new TenantId(Ids.next()), Ids.next(), null, Orders.service("teams")))
                .isEqualTo(new Unknown());
    }

    @Test
    void registering_again_gets_the_first_answer_and_a_taken_id_or_domain_is_refused() {
        var id = Ids.next();
        var other = new TenantId(Ids.next());
        var otherDomain = Orders.domain();
        var first = tenants.register(registrar, other, id, List.of(Orders.register(otherDomain)));
        assertThat(tenants.register(registrar, other, id, List.of(Orders.register(otherDomain))))
                .isEqualTo(first);
        assertThat(tenants.register(registrar, new TenantId(Ids.next()), Ids.next(), List.of(Orders.register(domain))))
                .isEqualTo(new Refused(new OutOfPlace(Obstacle.ALREADY_REGISTERED, domain), null));
        assertThat(tenants.register(registrar, tenant, Ids.next(), List.of(Orders.register(Orders.domain()))))
                .isEqualTo(new Refused(new OutOfPlace(Obstacle.ALREADY_REGISTERED, tenant.toString()), null));
    }

    @Test
    void a_domain_is_given_up_for_another_that_is_free() {
        var next = Orders.domain();
        var profile = Orders.profile("Astilleros Ría", next, 500);
        done(tenants.handle(registrar, tenant, Ids.next(), null, new ChangeProfile(profile)));
        var other = new TenantId(Ids.next());
        done(tenants.register(registrar, other, Ids.next(), List.of(Orders.register(domain))));
        assertThat(tenants.handle(
                        registrar,
                        other,
                        Ids.next(),
                        null,
                        new ChangeProfile(Orders.profile("Astilleros Ría", next, 500))))
                .isInstanceOf(Refused.class);
    }

    private Standing found() {
        return transactions.reading(
                Reader.BACKGROUND, () -> tenants.find(tenant).orElseThrow());
    }

    private static Done done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return (Done) outcome;
    }
}

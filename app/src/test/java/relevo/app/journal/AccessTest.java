package relevo.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.journal.Outcome.Done;
import relevo.app.journal.Outcome.Unknown;
import relevo.engagement.Role;
import relevo.engagement.command.Command;
import relevo.engagement.command.CustodyCommand.AcceptOffer;
import relevo.engagement.command.CustodyCommand.OfferTenant;
import relevo.engagement.command.CustodyCommand.ReplaceManager;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.OrganisationId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Chapter;

/** A partner reads a tenant while its people have to do with it, and its history up to then for ever. */
@SpringBootTest
class AccessTest {
    private final TenantId tenant = new TenantId(Ids.next());
    private final Acting registrar = Staff.operator(Role.REQUEST_MANAGER);
    private final Acting desk = Staff.operator(Role.ASSIGNMENT_TEAM, Role.TEAM_MANAGER);

    @Autowired
    private Tenants tenants;

    @Autowired
    private History history;

    @Autowired
    private RulesInForce rules;

    @Autowired
    private Contents contents;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    private OrganisationId norte;
    private Acting manager;
    private Acting colleague;
    private Acting lead;
    private Acting stranger;

    @BeforeEach
    void register() {
        var staff = new Staff(database, transactions);
        norte = staff.partner();
        manager = staff.hire(norte, Role.ENGAGEMENT_MANAGER);
        colleague = staff.hire(norte, Role.ENGAGEMENT_MANAGER);
        lead = staff.hire(norte, Role.TEAM_MANAGER);
        stranger = staff.hire(staff.partner(), Role.ENGAGEMENT_MANAGER);
        done(tenants.register(
                registrar, tenant, Ids.next(), List.of(Orders.register(Orders.domain(), Staff.id(manager)))));
    }

    @Test
    void the_managers_organisation_reads_as_far_as_roles_do_and_another_does_not() {
        assertThat(sees(manager)).isTrue();
        assertThat(sees(lead)).isTrue();
        assertThat(sees(colleague)).isFalse();
        assertThat(versions(colleague)).isEmpty();
        assertThat(tenants.handle(colleague, tenant, Ids.next(), null, Orders.service("teams")))
                .isEqualTo(new Unknown());
        assertThat(sees(stranger)).isFalse();
        assertThat(tenants.handle(stranger, tenant, Ids.next(), null, Orders.service("teams")))
                .isEqualTo(new Unknown());
    }

    @Test
    void with_the_last_of_its_people_gone_a_partner_keeps_the_history_up_to_then() {
        done(registrar, Orders.service("teams"));
        done(desk, new ReplaceManager(Staff.id(stranger), Walk.text()));
        done(registrar, Orders.service("intune"));
        assertThat(sees(manager)).isFalse();
        assertThat(sees(stranger)).isTrue();
        assertThat(versions(manager)).containsExactly(1L, 2L, 3L);
        assertThat(versions(stranger)).containsExactly(1L, 2L, 3L, 4L);
        Standing last = transactions.reading(
                manager.reader(), () -> history.folded(tenant).orElseThrow());
        assertThat(last.version()).isEqualTo(3);
        assertThat(last.state().custody().managedBy(Staff.id(stranger))).isTrue();
    }

    @Test
    void texts_of_later_events_are_hidden_from_who_has_left() {
        var before = transactions.as(registrar.reader(), () -> new LooseTexts(database).keep(tenant, "antes"));
        done(desk, new ReplaceManager(Staff.id(stranger), Walk.text()));
        var after = transactions.as(registrar.reader(), () -> new LooseTexts(database).keep(tenant, "después"));
        transactions.run(manager.reader(), () -> {
            assertThat(contents.read(tenant, before.id())).hasValue("antes");
            assertThat(contents.read(tenant, after.id())).isEmpty();
        });
    }

    @Test
    void while_one_of_its_people_stays_a_partner_keeps_access() {
        done(desk, new ReplaceManager(Staff.id(colleague), Walk.text()));
        assertThat(sees(lead)).isTrue();
        assertThat(intervals()).isOne();
    }

    @Test
    void who_hands_over_to_a_colleague_keeps_their_own_history_up_to_then() {
        done(desk, new ReplaceManager(Staff.id(colleague), Walk.text()));
        done(registrar, Orders.service("intune"));
        assertThat(sees(manager)).isFalse();
        assertThat(sees(colleague)).isTrue();
        assertThat(versions(manager)).containsExactly(1L, 2L);
        assertThat(versions(colleague)).containsExactly(1L, 2L, 3L);
        assertThat(versions(lead)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void the_operators_own_managers_are_held_to_their_tenants_too() {
        assertThat(sees(Staff.operator(Role.ENGAGEMENT_MANAGER))).isFalse();
        assertThat(sees(Staff.operator(Role.ENGINEER, Role.SPECIALIST, Role.MIGRATION_MANAGER)))
                .isFalse();
        assertThat(sees(Staff.operator())).isFalse();
        for (Role role : List.of(Role.TEAM_MANAGER, Role.QUALITY_ANALYST, Role.PLAYBOOK_OWNER, Role.LEADERSHIP)) {
            assertThat(sees(Staff.operator(Role.ENGAGEMENT_MANAGER, role))).isTrue();
        }
    }

    @Test
    void who_is_offered_a_tenant_reads_it_and_can_accept() {
        var move = new MoveId(Ids.next());
        done(desk, new OfferTenant(move, Staff.id(stranger)));
        assertThat(sees(stranger)).isTrue();
        assertThat(sees(manager)).isTrue();
        done(stranger, new AcceptOffer(move));
        assertThat(sees(stranger)).isTrue();
        assertThat(sees(manager)).isFalse();
    }

    @Test
    void who_comes_back_reads_on() {
        done(desk, new ReplaceManager(Staff.id(stranger), Walk.text()));
        done(desk, new ReplaceManager(Staff.id(manager), Walk.text()));
        assertThat(sees(manager)).isTrue();
        assertThat(versions(manager)).containsExactly(1L, 2L, 3L);
        assertThat(versions(stranger)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_partners_manager_goes_the_whole_way_and_is_told_again_that_they_left() {
        var steps = new Walk(manager, registrar, desk, rules.newest()).steps();
        for (Walk.Step step : steps.subList(0, steps.size() - 1)) {
            done(step.acting(), step.command());
        }
        var leaving = Ids.next();
        var left =
                tenants.handle(manager, tenant, leaving, null, steps.getLast().command());
        assertThat(((Done) left).state().chapter()).isInstanceOf(Chapter.Closed.class);
        assertThat(sees(manager)).isFalse();
        assertThat(tenants.handle(
                        manager, tenant, leaving, null, steps.getLast().command()))
                .isEqualTo(left);
        assertThat(tenants.handle(manager, tenant, Ids.next(), null, Orders.service("teams")))
                .isEqualTo(new Unknown());
        assertThat(versions(manager)).last().isEqualTo(((Done) left).version());
    }

    @Test
    void a_partner_that_takes_a_tenant_in_has_access_until_custody_changes() {
        var other = new TenantId(Ids.next());
        var partner = new Staff(database, transactions).hire(norte, Role.REQUEST_MANAGER);
        done(tenants.register(partner, other, Ids.next(), List.of(Orders.register(Orders.domain()))));
        done(tenants.handle(partner, other, Ids.next(), null, Orders.service("teams")));
        var taken = new TenantId(Ids.next());
        done(tenants.register(registrar, taken, Ids.next(), List.of(Orders.register(Orders.domain()))));
        assertThat(tenants.register(partner, taken, Ids.next(), List.of(Orders.register(Orders.domain()))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(transactions.<Boolean>reading(
                        partner.reader(), () -> tenants.find(taken).isPresent()))
                .isFalse();
    }

    private boolean sees(Acting acting) {
        return transactions.reading(acting.reader(), () -> tenants.find(tenant).isPresent());
    }

    private List<Long> versions(Acting acting) {
        return transactions.reading(acting.reader(), () -> history.of(tenant, 1, 100)).stream()
                .map(Told::version)
                .toList();
    }

    private int intervals() {
        return transactions.reading(
                registrar.reader(),
                () -> database.sql("select count(*) from access where tenant_id = ?")
                        .param(tenant.value())
                        .query((row, number) -> row.getInt(1))
                        .single());
    }

    private void done(Acting acting, Command command) {
        done(tenants.handle(acting, tenant, UUID.randomUUID(), null, command));
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
    }
}

package relevo.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Ids;
import relevo.app.database.Transactions;
import relevo.app.journal.Outcome.Done;
import relevo.app.journal.Outcome.Stale;
import relevo.app.journal.Outcome.Unknown;
import relevo.app.web.Statements;
import relevo.engagement.Role;
import relevo.engagement.command.TenantCommand.ChangeProfile;
import relevo.engagement.id.TenantId;

/** What is decided on a state that is known is written only where the tenant still stands so, and the reader sees it. */
@SpringBootTest
class KnownStateTest {
    private static final Call FAILS = Call.of("1 / cast(? as int)", 0);

    private final Acting registrar = Staff.operator(Role.REQUEST_MANAGER);
    private final TenantId tenant = new TenantId(Ids.next());
    private final String domain = Orders.domain();

    @Autowired
    private Tenants tenants;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void make_it_known() {
        tenants.register(registrar, tenant, Ids.next(), List.of(Orders.register(domain)));
        tenants.handle(registrar, tenant, Ids.next(), null, Orders.service("exchange"));
    }

    @Test
    void a_tenant_that_stands_so_is_changed_in_one_statement() {
        var renamed = new ChangeProfile(Orders.profile("Astilleros del Norte", domain, 500));
        var sent = Statements.during(() -> assertThat(tenants.handle(registrar, tenant, Ids.next(), 2L, renamed))
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(done.version()).isEqualTo(3)));
        assertThat(sent).hasSize(1);
        assertThat(version()).isEqualTo(3);
    }

    @Test
    void a_tenant_that_stands_otherwise_by_now_is_decided_on_anew() {
        var decided = new AtomicInteger();
        var outcome = tenants.handle(registrar, tenant, Ids.next(), null, _ -> {
            if (decided.getAndIncrement() == 0) {
                tenants.handle(registrar, tenant, Ids.next(), null, Orders.service("teams"));
            }
            return List.of(Orders.service("intune"));
        });
        assertThat(decided).hasValue(2);
        assertThat(((Done) outcome).version()).isEqualTo(4);
        assertThat(((Done) outcome).state().services()).hasSize(3);
    }

    @Test
    void a_version_that_has_passed_meanwhile_is_stale() {
        var decided = new AtomicInteger();
        var outcome = tenants.handle(registrar, tenant, Ids.next(), 2L, _ -> {
            if (decided.getAndIncrement() == 0) {
                tenants.handle(registrar, tenant, Ids.next(), null, Orders.service("teams"));
            }
            return List.of(Orders.service("intune"));
        });
        assertThat(outcome).isEqualTo(new Stale(3));
    }

    @Test
    void a_command_that_was_carried_out_is_answered_again() {
        var id = Ids.next();
        var first = tenants.handle(registrar, tenant, id, null, Orders.service("teams"));
        assertThat(tenants.handle(registrar, tenant, id, null, Orders.service("teams")))
                .isEqualTo(first);
        assertThat(version()).isEqualTo(3);
    }

    @Test
    void a_text_that_nothing_cites_is_not_stored() {
        tenants.handle(registrar, tenant, Ids.next(), null, writing -> {
            writing.keep("nobody cites this");
            return List.of(Orders.service("teams"));
        });
        var stored = transactions.reading(
                registrar.reader(),
                () -> database.sql("select count(*) from content where tenant_id = ? and text = 'nobody cites this'")
                        .param(tenant.value())
                        .query((row, number) -> row.getLong(1))
                        .single());
        assertThat(stored).isZero();
    }

    @Test
    void who_may_not_see_it_does_not_change_it() {
        var staff = new Staff(database, transactions);
        var stranger = staff.hire(staff.partner(), Role.REQUEST_MANAGER);
        assertThat(tenants.handle(stranger, tenant, Ids.next(), null, Orders.service("teams")))
                .isEqualTo(new Unknown());
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void what_was_rolled_back_is_not_taken_for_what_is() {
        assertThatThrownBy(() -> transactions.run(registrar.reader(), () -> {
                    tenants.handle(registrar, tenant, Ids.next(), null, Orders.service("teams"));
                    throw new IllegalStateException("not after all");
                }))
                .hasMessage("not after all");
        var outcome = (Done) tenants.handle(registrar, tenant, Ids.next(), null, Orders.service("intune"));
        assertThat(outcome.version()).isEqualTo(3);
        assertThat(outcome.state().services()).hasSize(2);
    }

    @Test
    void what_belongs_to_a_change_is_called_in_order_in_the_same_statement() {
        var said = Call.of("set_config('relevo.said', cast(? as text), true)", "1");
        var heard = Call.of("1 / cast(current_setting('relevo.said') as int)");
        var sent = Statements.during(
                () -> assertThat(handle(Ids.next(), "teams", said, heard)).isInstanceOf(Done.class));
        assertThat(sent).hasSize(1);
        assertThat(version()).isEqualTo(3);
    }

    @Test
    void a_call_that_fails_undoes_the_change() {
        assertThatThrownBy(() -> handle(Ids.next(), "teams", FAILS))
                .rootCause()
                .hasMessageContaining("division by zero");
        assertThat(version()).isEqualTo(2);
        assertThat(handle(Ids.next(), "teams")).isInstanceOf(Done.class);
    }

    @Test
    void nothing_is_called_for_a_change_that_was_made_before() {
        var id = Ids.next();
        var first = handle(id, "teams");
        assertThat(handle(id, "teams", FAILS)).isEqualTo(first);
    }

    private Outcome handle(UUID command, String service, Call... along) {
        return tenants.handleWithCalls(
                registrar, tenant, command, _ -> List.of(Orders.service(service)), List.of(along));
    }

    private long version() {
        return transactions.reading(
                registrar.reader(), () -> tenants.find(tenant).orElseThrow().version());
    }
}

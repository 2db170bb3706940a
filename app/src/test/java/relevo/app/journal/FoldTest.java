package relevo.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.engagement.Role;
import relevo.engagement.command.Command;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.MoveId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TaskId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Profile;
import relevo.engagement.state.TenantState;

/** The journal folded gives the stored state, byte for byte and column by column, whatever was asked for. */
@SpringBootTest
class FoldTest {
    private final Acting anybody = Staff.operator(Role.values());
    private final Acting somebody = Staff.operator(Role.values());
    private final TenantId tenant = new TenantId(Ids.next());
    private final Set<String> events = new TreeSet<>();

    @Autowired
    private Tenants tenants;

    @Autowired
    private History history;

    @Autowired
    private RulesInForce rules;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void along_the_whole_way_of_a_service() {
        register();
        for (Walk.Step step : walk().steps()) {
            assertThat(ask(step.acting(), step.command())).as(step.toString()).isInstanceOf(Outcome.Done.class);
            theFoldIsTheRow();
        }
        assertThat(transactions.reading(Reader.BACKGROUND, this::folded).chapter())
                .isInstanceOf(Chapter.Closed.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void after_any_command_at_any_point_of_the_way(long seed) {
        register();
        var random = new Random(seed);
        var walk = walk();
        var commands = new RandomCommands(seed, known(walk));
        for (Walk.Step step : walk.steps()) {
            ask(step.acting(), step.command());
            for (int i = 0; i < 8; i++) {
                ask(List.of(anybody, somebody, Acting.relevo()).get(random.nextInt(3)), commands.next());
                theFoldIsTheRow();
            }
        }
        assertThat(events).hasSizeGreaterThan(15);
    }

    private void register() {
        var order = Orders.register(Orders.domain(), Staff.id(anybody));
        assertThat(tenants.register(anybody, tenant, Ids.next(), List.of(order)))
                .isInstanceOf(Outcome.Done.class);
        theFoldIsTheRow();
    }

    private Walk walk() {
        return new Walk(anybody, somebody, somebody, rules.newest());
    }

    private Map<Class<?>, List<?>> known(Walk walk) {
        return Map.of(
                PersonId.class, List.of(Staff.id(anybody), Staff.id(somebody)),
                EditionId.class, List.of(rules.newest()),
                ServiceId.class, List.of(Walk.SERVICE, new ServiceId("teams")),
                MoveId.class, List.of(walk.move, new MoveId(Ids.next())),
                QueueId.class, List.of(new QueueId("ftcq-inactive-emea"), new QueueId("ftcq-inactive-apj")),
                TaskId.class, List.of(new TaskId("1701"), new TaskId("1699")),
                ZoneId.class, List.of(ZoneId.of("Asia/Tokyo"), ZoneId.of("Europe/Madrid")),
                Profile.class, List.of(Orders.profile("Uno", Orders.domain(), 7), Orders.profile("Dos", "", 0)));
    }

    private Outcome ask(Acting acting, Command command) {
        Outcome outcome = tenants.handle(acting, tenant, Ids.next(), null, command);
        if (outcome instanceof Outcome.Done done) {
            done.events().forEach(each -> events.add(each.event().getClass().getSimpleName()));
        }
        return outcome;
    }

    /** The row is held meanwhile, because what the mail server answers is recorded in the background. */
    private void theFoldIsTheRow() {
        transactions.run(
                Reader.BACKGROUND,
                () -> database.sql("select * from tenant where tenant_id = ? for no key update")
                        .param(tenant.value())
                        .query((row, number) -> isTheRow(folded(), row))
                        .single());
    }

    private TenantState folded() {
        return history.folded(tenant).orElseThrow().state();
    }

    private static boolean isTheRow(TenantState folded, ResultSet row) throws SQLException {
        assertThat(row.getBytes("state")).isEqualTo(CanonicalJson.write(TenantState.class, folded));
        assertThat(row.getString("holder")).isNotNull();
        for (var column : Columns.of(folded).entrySet()) {
            assertThat(stored(row, column.getKey(), column.getValue()))
                    .as(column.getKey())
                    .isEqualTo(column.getValue());
        }
        return true;
    }

    private static @Nullable Object stored(ResultSet row, String column, @Nullable Object expected)
            throws SQLException {
        if (expected == null || row.getObject(column) == null) {
            return row.getObject(column);
        }
        return column.equals("people")
                ? row.getString(column).replace(",", ", ")
                : row.getObject(column, expected.getClass());
    }

    @Test
    void each_event_is_hashed_as_stored_with_the_hash_before() {
        register();
        ask(anybody, Orders.service("teams"));
        ask(anybody, Orders.service("intune"));
        List<Recorded> all = transactions.reading(Reader.BACKGROUND, () -> history.of(tenant, 1, 100)).stream()
                .map(Told::recorded)
                .toList();
        Chain chain = Chain.begin(tenant).add(all);
        transactions.run(Reader.BACKGROUND, () -> {
            assertThat(bytes("select event from journal where tenant_id = ? order by version"))
                    .containsExactly(chain.events());
            assertThat(bytes("select hash from journal where tenant_id = ? order by version"))
                    .containsExactly(chain.hashes());
            assertThat(bytes("select head from tenant where tenant_id = ?")).containsExactly(chain.head());
        });
    }

    private List<byte[]> bytes(String sql) {
        return database.sql(sql)
                .param(tenant.value())
                .query((row, number) -> row.getBytes(1))
                .list();
    }
}

package relevo.app.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Tenants;
import relevo.app.playbook.PublishedEditions;
import relevo.engagement.id.EditionId;
import relevo.playbook.rules.Gate;

/** The database itself keeps a stranger out, table by table; the tables come from its catalogue. */
@SpringBootTest
@AutoConfigureMockMvc
class GuardedTablesTest {
    private static final String UNGUARDED = """
            select c.relname from pg_class c
             where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
               and not (c.relrowsecurity and c.relforcerowsecurity
                        and exists (select from pg_policy p where p.polrelid = c.oid))
               and has_table_privilege('relevo_app', c.oid, 'select, insert, update, delete, truncate')
             order by c.relname
            """;

    /** The tables that everybody may read, and why; all of them, so that none loses its policies unseen. */
    private static final Map<String, String> OPEN =
            Map.of("scheduled_tasks", "names and times of timers, nothing of tenants");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Tenants tenants;

    @Autowired
    private PublishedEditions editions;

    @Test
    void no_table_shows_a_stranger_a_row_of_somebody_elses_tenant() {
        Party owners = Party.partner("Primeras", database, transactions);
        Party others = Party.partner("Segundas", database, transactions);
        var beginning = new Beginning(
                tenants,
                transactions,
                database,
                new EditionId(editions.shipped().id()));
        String tenant = new Scenes(mvc, beginning)
                .before(Gate.LEAVE_TENANT, true, owners)
                .tenant()
                .toString();
        var secrets = new Secrets(database, transactions);
        Map<String, Long> there = new TreeMap<>();
        List<String> leaking = new ArrayList<>();
        for (String table : secrets.tables()) {
            there.put(table, secrets.rows(table, tenant, Reader.BACKGROUND));
            if (secrets.all(table, others.manager().reader()) != 0) {
                leaking.add(table);
            }
        }
        System.out.println("guarded tables: " + there);
        assertThat(leaking).isEmpty();
        assertThat(there).containsKeys("journal", "tenant", "content", "command", "access", "messages", "readings");
        assertThat(there.values().stream().filter(rows -> rows > 0).count()).isGreaterThan(8);
    }

    @Test
    void a_table_without_a_policy_is_listed_with_its_reason() {
        assertThat(unguarded()).containsExactlyInAnyOrderElementsOf(OPEN.keySet());
    }

    @Test
    void a_new_table_without_one_would_be_found() {
        transactions.run(Reader.BACKGROUND, () -> {
            database.sql("create temporary table planted (tenant_id uuid) on commit drop")
                    .update();
            assertThat(database.sql(UNGUARDED.replace(
                                    "c.relnamespace = 'public'::regnamespace", "c.relname = 'planted'"))
                            .query((row, number) -> row.getString(1))
                            .list())
                    .containsExactly("planted");
        });
    }

    private List<String> unguarded() {
        return database.sql(UNGUARDED).query((row, number) -> row.getString(1)).list();
    }
}

package relevo.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.engagement.Role;
import relevo.engagement.command.Command;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;

/** Every table about tenants shows its rows to those who may see them, and to nobody else. */
@SpringBootTest
class RowSecurityTest {
    /** A partition is guarded by its table, as long as the application cannot go past it to the partition. */
    private static final String OPEN_TABLES = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
             where a.attname = 'tenant_id' and not a.attisdropped and c.relkind in ('r', 'p')
               and not (c.relrowsecurity and c.relforcerowsecurity)
               and not (c.relispartition
                        and not has_table_privilege('relevo_app', c.oid, 'select, insert, update, delete, truncate'))
             order by c.relname
            """;

    /** Partitions can't be reached but by their table. */
    private static final String NOT_HELD_TO_ASSIGNMENTS = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
             where a.attname = 'tenant_id' and not a.attisdropped and c.relkind in ('r', 'p') and not c.relispartition
               and c.relnamespace = 'public'::regnamespace
               and not exists (select from pg_policy p
                               where p.polrelid = c.oid and not p.polpermissive and p.polcmd = '*'
                                 and pg_get_expr(p.polqual, p.polrelid) like '%reads_assigned_only%')
             order by c.relname
            """;

    /** Who may read what when, and requests, which their own feature shows to those concerned. */
    private static final String[] TABLES_OF_ALL = {"access", "involvement", "requests"};

    private static final String TABLES = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
             where a.attname = 'tenant_id' and not a.attisdropped and c.relkind in ('r', 'p')
               and c.relnamespace = 'public'::regnamespace
            """;

    private final TenantId tenant = new TenantId(Ids.next());

    @Autowired
    private Tenants tenants;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void every_table_of_tenants_is_guarded_even_from_its_owner() {
        assertThat(names(TABLES)).contains("tenant", "journal", "command", "content", "access", "tenant_domain");
        assertThat(names(OPEN_TABLES)).isEmpty();
    }

    @Test
    void a_table_without_a_guard_would_be_found() {
        transactions.run(Reader.BACKGROUND, () -> {
            database.sql("create temporary table planted (tenant_id uuid) on commit drop")
                    .update();
            assertThat(names(OPEN_TABLES)).containsExactly("planted");
        });
    }

    @Test
    void strangers_and_those_who_say_nothing_see_no_row_of_any_table() {
        fill();
        var stranger = Reader.person(Ids.next(), Ids.next(), false);
        for (String table : List.of("tenant", "journal", "command", "content", "access", "tenant_domain")) {
            assertThat(transactions.<Integer>reading(Reader.BACKGROUND, () -> rows(table)))
                    .as(table)
                    .isPositive();
            assertThat(transactions.<Integer>reading(stranger, () -> rows(table)))
                    .as(table)
                    .isZero();
            assertThat(rows(table)).as(table).isZero();
        }
    }

    @Test
    void who_reads_on_assignment_only_sees_no_row_of_any_table_of_others_tenants() {
        fill();
        var idle = Staff.operator(Role.ENGAGEMENT_MANAGER).reader();
        for (String table : List.of(
                "tenant",
                "journal",
                "command",
                "content",
                "tenant_domain",
                "tenant_word",
                "tenant_person",
                "partner_tenant")) {
            assertThat(transactions.<Integer>reading(idle, () -> rows(table)))
                    .as(table)
                    .isZero();
            assertThat(transactions.<Integer>reading(idle.assigned(false), () -> rows(table)))
                    .as(table)
                    .isPositive();
        }
    }

    @Test
    void every_table_of_tenants_is_held_to_assignments_but_those_that_say_who_has_access() {
        assertThat(names(NOT_HELD_TO_ASSIGNMENTS)).containsExactly(TABLES_OF_ALL);
    }

    @Test
    void a_partner_whose_access_has_ended_reads_the_mails_that_were_sent_while_it_lasted_and_changes_none() {
        fill();
        UUID partner = transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select organisation_id from access where tenant_id = ?")
                        .param(tenant.value())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .single());
        transactions.run(Reader.BACKGROUND, () -> {
            mail("2026-01-10T10:00:00Z");
            mail("2026-01-20T10:00:00Z");
            database.sql("""
                            update access set until = '2026-01-15T10:00:00Z', until_version = since_version
                             where tenant_id = ?
                            """).param(tenant.value()).update();
        });
        var left = Reader.person(partner, Ids.next(), false);
        assertThat(transactions.<Integer>reading(left, () -> rows("messages"))).isEqualTo(1);
        assertThat(transactions.<Integer>reading(left, () -> rows("message_recipients")))
                .isEqualTo(1);
        assertThat(transactions.<Integer>as(
                        left,
                        () -> database.sql("update message_recipients set attempts = 7 where tenant_id = ?")
                                .param(tenant.value())
                                .update()))
                .isZero();
    }

    private void mail(String queued) {
        var message = Ids.next();
        database.sql("""
                        insert into messages (tenant_id, message_id, kind, services, content_id, mail_id, queued_at)
                        values (?, ?, 'ACCOUNT_TEAM', '{}', ?, ?, ?::timestamptz)
                        """)
                .params(tenant.value(), message, Ids.next(), message.toString(), queued)
                .update();
        database.sql("""
                        insert into message_recipients (tenant_id, message_id, recipient_id, state)
                        values (?, ?, ?, 'ACCEPTED')
                        """).params(tenant.value(), message, Ids.next()).update();
    }

    @Test
    void nobody_rewrites_the_journal() {
        for (String change : List.of(
                "delete from journal",
                "update journal set version = version",
                "delete from command",
                "delete from content",
                "delete from tenant",
                "delete from access",
                "delete from involvement")) {
            assertThatThrownBy(() -> transactions.run(
                            Reader.BACKGROUND, () -> database.sql(change).update()))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_tenant_without_a_holder_cannot_be_stored() {
        fill();
        for (String holder : List.of("null", "''", "'nobody'", "'person:'")) {
            refused("holder = " + holder);
        }
    }

    @Test
    void a_move_is_stored_whole_and_an_engagement_with_its_opening() {
        fill();
        refused("move_to = 'nobody', move_id = gen_random_uuid(), move_kind = 'OFFER'");
        refused("move_id = gen_random_uuid()");
        refused("move_kind = 'OFFER'");
        refused("move_id = gen_random_uuid(), move_kind = 'LOAN'");
        refused("engaged = true, opened_at = null");
    }

    private void refused(String change) {
        assertThatThrownBy(() -> transactions.run(
                        Reader.BACKGROUND,
                        () -> database.sql("update tenant set " + change).update()))
                .as(change)
                .rootCause()
                .hasMessageContaining("violates");
    }

    private void fill() {
        var staff = new Staff(database, transactions);
        var manager = staff.hire(staff.partner(), Role.ENGAGEMENT_MANAGER);
        tenants.register(
                Acting.relevo(),
                tenant,
                Ids.next(),
                writing -> List.<Command>of(
                        Orders.register(Orders.domain(), Staff.id(manager)),
                        new DescribeContact(new Contact(
                                new ContactId(Ids.next()),
                                ContactKind.CUSTOMER,
                                writing.keep("Marta Olmo"),
                                false,
                                "es",
                                null,
                                null))));
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table + " where tenant_id = ?")
                .param(tenant.value())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private List<String> names(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}

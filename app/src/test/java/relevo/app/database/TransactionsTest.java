package relevo.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class TransactionsTest {
    private final UUID norte = UUID.randomUUID();
    private final UUID sur = UUID.randomUUID();

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void every_connection_acts_as_the_application_which_is_no_superuser() {
        assertThat(text("select current_user")).isEqualTo("relevo_app");
        assertThat(text("select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(text("select count(*) from pg_class where relowner = 'relevo_app'::regrole"))
                .isEqualTo("0");
    }

    @Test
    void a_reader_sees_what_is_theirs_and_nobody_sees_nothing() {
        addPartners();
        var reader = Reader.person(norte, UUID.randomUUID(), false);
        assertThat(transactions.reading(reader, this::visiblePartners)).isEqualTo("1");
        assertThat(visiblePartners()).isEqualTo("0");
        assertThat(transactions.reading(Reader.BACKGROUND, this::visiblePartners))
                .isEqualTo("2");
        assertThat(visiblePartners()).isEqualTo("0");
    }

    @Test
    void what_opens_by_saying_itself_who_reads_sees_nothing_until_it_has_said_so() {
        addPartners();
        var reader = Reader.person(norte, UUID.randomUUID(), false);
        assertThat(transactions.opening(reader, this::visiblePartners)).isEqualTo("0");
        assertThat(transactions.opening(reader, () -> {
                    openTenant(reader);
                    return visiblePartners();
                }))
                .isEqualTo("1");
        assertThat(visiblePartners()).isEqualTo("0");
        assertThatThrownBy(() -> transactions.run(reader, () -> transactions.opening(Reader.BACKGROUND, this::who)))
                .hasMessage("a transaction of another reader is open");
    }

    @Test
    void the_same_reader_joins_and_another_is_refused() {
        var reader = Reader.person(norte, UUID.randomUUID(), false);
        transactions.run(
                reader,
                () -> assertThat(transactions.<String>as(reader, this::who)).isEqualTo(norte.toString()));
        assertThatThrownBy(() -> transactions.run(reader, () -> transactions.as(Reader.BACKGROUND, this::who)))
                .hasMessage("a transaction of another reader is open");
    }

    @Test
    void a_reading_transaction_never_writes() {
        assertThatThrownBy(() -> transactions.reading(Reader.BACKGROUND, () -> add(norte, "Norte")))
                .rootCause()
                .hasMessageContaining("read-only");
        assertThatThrownBy(() -> transactions.reading(
                        Reader.BACKGROUND, () -> transactions.as(Reader.BACKGROUND, () -> add(norte, "Norte"))))
                .hasMessage("a transaction that only reads is open");
    }

    private void addPartners() {
        transactions.run(Reader.BACKGROUND, () -> {
            add(norte, "Norte " + norte);
            add(sur, "Sur " + sur);
        });
    }

    /** The first statement of a command; there is no such tenant. */
    private void openTenant(Reader reader) {
        assertThat(database.sql(
                                "select version from open_tenant(:organisation, :person, :operator, :tenant, :command, null)")
                        .params(reader.identity())
                        .param("tenant", UUID.randomUUID())
                        .param("command", UUID.randomUUID())
                        .query(Long.class)
                        .list())
                .isEmpty();
    }

    private int add(UUID id, String name) {
        return database.sql("insert into organisations (id, name, kind) values (?, ?, 'PARTNER')")
                .params(id, name)
                .update();
    }

    private String who() {
        return text("select current_organisation()");
    }

    private String visiblePartners() {
        return text("select count(*) from organisations where id in ('" + norte + "', '" + sur + "')");
    }

    private String text(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).single();
    }
}

package relevo.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.app.CannotStart;
import relevo.app.database.EmbeddedPostgres;
import relevo.app.database.Login;
import relevo.app.journal.Fault;
import relevo.app.journal.Verified;

/** What the first landing stored is today's data: its schema migrates, and its record fits to the last byte. */
class UpgradeTest {
    private static final Path DATA = Path.of("target/upgrade").toAbsolutePath();

    @BeforeEach
    @AfterEach
    void nothing_is_there() throws IOException {
        Trees.delete(DATA);
    }

    @Test
    void the_data_of_the_first_landing_migrate_and_verify() throws Exception {
        FirstLanding.restoreInto(DATA);
        try (var server = EmbeddedPostgres.start(DATA.resolve("postgres"));
                var backup = Archive.open(FirstLanding.file())) {
            assertThat(backup.manifest().migrations()).containsExactly("1", "2", "3", "4", "5", "6", "8", "9", "12");
            var login = server.superuser("relevo");
            for (var table : backup.manifest().tables()) {
                assertThat(number(login, "select count(*) from " + table.name()))
                        .as(table.name())
                        .isEqualTo(table.rows());
            }
            assertThat(number(login, "select count(*) from tenant")).isGreaterThan(30);
            assertThat(number(login, "select max(version::int) from flyway_schema_history"))
                    .isGreaterThan(12);
            assertThat(Verified.faults(login, DATA)).isEmpty();
        }
    }

    @Test
    void what_could_not_be_put_in_place_leaves_databases_and_keys_as_they_were() throws Exception {
        Files.createDirectories(DATA);
        var file = FirstLanding.withKey(Files.createTempDirectory("relevo").resolve("backup"));
        assertThatThrownBy(() -> new Restoring(DATA, null, false, _ -> takeTheName()).run(file))
                .isInstanceOfSatisfying(
                        CannotStart.class, e -> assertThat(e.key()).isEqualTo("backup.not-restored"));
        assertThat(DATA.resolve("keys")).doesNotExist();
        try (var server = EmbeddedPostgres.start(DATA.resolve("postgres"))) {
            assertThat(number(server.superuser(), "select count(*) from pg_database where datname like 'relevo\\_%'"))
                    .isZero();
        }
    }

    /** There is a database already of the name that the old one is to get. */
    private static void takeTheName() {
        var login = EmbeddedPostgres.joinAsSuperuser(DATA.resolve("postgres")).orElseThrow();
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var statement = connection.createStatement()) {
            if (number(login, "select count(*) from pg_database where datname = 'relevo_replaced'") == 0) {
                statement.execute("create database relevo_replaced");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void mails_and_readings_that_were_changed_since_no_longer_fit_the_events_that_tell_of_them() throws Exception {
        FirstLanding.restoreInto(DATA);
        try (var server = EmbeddedPostgres.start(DATA.resolve("postgres"))) {
            var login = server.superuser("relevo");
            changed(
                    login,
                    "update readings set active_users = active_users + 1"
                            + " where reading_id = (select min(reached_by::text)::uuid from milestone)",
                    Fault.Kind.READING_CHANGED);
            changed(
                    login,
                    "delete from message_recipients where place is null and state = 'REFUSED'",
                    Fault.Kind.MAIL_CHANGED);
            changed(
                    login,
                    "update message_recipients set state = 'REFUSED' where place is null and state = 'ACCEPTED'",
                    Fault.Kind.MAIL_CHANGED);
            changed(
                    login,
                    "update messages set kind = 'CUSTOMER_FOLLOW_UP' where kind = 'ACCOUNT_TEAM'",
                    Fault.Kind.MAIL_CHANGED);
        }
    }

    private static void changed(Login login, String change, Fault.Kind kind) throws SQLException {
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isPositive();
        }
        assertThat(Verified.faults(login, DATA)).extracting(Fault::kind).contains(kind);
    }

    private static long number(Login login, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

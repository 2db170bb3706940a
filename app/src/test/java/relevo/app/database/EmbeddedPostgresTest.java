package relevo.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.app.CannotStart;

class EmbeddedPostgresTest {
    /** Not JUnit's temporary folder: the server's user could not walk to it. */
    private static final Path HOME = Path.of("target/embedded").toAbsolutePath();

    @BeforeEach
    void begin() throws IOException {
        FileTree.delete(HOME.resolve("cluster"));
    }

    @Test
    void keeps_data_over_stop_and_start() throws SQLException {
        try (var server = EmbeddedPostgres.start(HOME)) {
            owner(server, "create table kept (x int)", "insert into kept values (7)");
        }
        try (var server = EmbeddedPostgres.start(HOME)) {
            assertThat(count(server, "select x from kept")).isEqualTo(7);
        }
    }

    @Test
    void stops_the_server_that_a_killed_program_left_behind() throws Exception {
        var folders = Home.at(HOME);
        var first = EmbeddedPostgres.start(HOME);
        owner(first, "create table kept (x int)", "insert into kept values (7)");
        var orphan = Files.readAllLines(folders.pidFile()).getFirst();
        first.abandon();
        try (var server = EmbeddedPostgres.start(HOME)) {
            assertThat(Files.readAllLines(folders.pidFile()).getFirst()).isNotEqualTo(orphan);
            assertThat(count(server, "select x from kept")).isEqualTo(7);
        }
    }

    @Test
    void starts_though_the_number_of_a_dead_server_now_belongs_to_a_stranger() throws IOException {
        var folders = Home.at(HOME);
        EmbeddedPostgres.start(HOME).close();
        Files.writeString(folders.pidFile(), ProcessHandle.current().pid() + "\n");
        EmbeddedPostgres.start(HOME).close();
        assertThat(folders.port()).doesNotExist();
    }

    @Test
    void one_process_at_a_time() {
        try (var server = EmbeddedPostgres.start(HOME)) {
            assertThat(server.access().application().user()).isEqualTo("relevo_app");
            assertThatThrownBy(() -> EmbeddedPostgres.start(HOME))
                    .isInstanceOfSatisfying(
                            CannotStart.class, e -> assertThat(e.key()).isEqualTo("database.in-use"));
        }
    }

    @Test
    void data_of_another_version_is_left_alone_and_the_lock_is_free_again() throws IOException {
        var folders = Home.at(HOME);
        EmbeddedPostgres.start(HOME).close();
        Files.writeString(folders.clusterVersion(), "19\n");
        for (var attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(HOME)).isInstanceOfSatisfying(CannotStart.class, e -> {
                assertThat(e.key()).isEqualTo("database.other-version");
                assertThat(e.details()).containsExactly(folders.cluster(), "19", "18");
            });
        }
    }

    @Test
    void passwords_are_for_their_owner_only_and_asked_for() throws Exception {
        try (var server = EmbeddedPostgres.start(HOME)) {
            var login = server.access().application();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(HOME.resolve("relevo_app.secret"))))
                    .isEqualTo("rw-------");
            assertThat(HOME.resolve("port")).exists();
            assertThatThrownBy(() -> DriverManager.getConnection(login.url(), login.user(), "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void as_safe_as_a_real_one() throws SQLException {
        try (var server = EmbeddedPostgres.start(HOME)) {
            var safe = "select count(*) from pg_settings where (name, setting) in (('fsync', 'on'),"
                    + " ('synchronous_commit', 'on'), ('full_page_writes', 'on'), ('listen_addresses', '127.0.0.1'))";
            assertThat(count(server, safe)).isEqualTo(4);
        }
    }

    private static void owner(EmbeddedPostgres server, String... statements) throws SQLException {
        var owner = server.access().owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static int count(EmbeddedPostgres server, String sql) throws SQLException {
        var owner = server.access().owner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

package relevo.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.Relevo;

/** With one address only, of the owner, the application still works as its own role. */
class OneUrlTest {
    @Test
    void the_owner_acts_as_the_application() {
        var owner = TestDatabases.createFor("one_url", "one password");
        var settings = List.of("RELEVO_DATABASE_URL=" + TestDatabases.setting(owner), "relevo.command=true");
        try (var parts = new SpringApplicationBuilder(Relevo.class)
                .web(WebApplicationType.NONE)
                .properties(settings.toArray(String[]::new))
                .properties("db-scheduler.enabled=false")
                .run()) {
            var database = parts.getBean(JdbcClient.class);
            assertThat(database.sql("select session_user || ' as ' || current_user")
                            .query((row, number) -> row.getString(1))
                            .single())
                    .isEqualTo("one_url as relevo_app");
            assertThat(parts.getBean(Transactions.class)
                            .<Integer>reading(
                                    Reader.BACKGROUND,
                                    () -> database.sql("select count(*)::int from people")
                                            .query((row, number) -> row.getInt(1))
                                            .single()))
                    .isPositive();
        }
    }
}

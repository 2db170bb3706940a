package relevo.app.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people chose for the mail of the morning; to be called within a transaction. */
@Component
public class DigestChoices {
    private final JdbcClient database;

    DigestChoices(JdbcClient database) {
        this.database = database;
    }

    public DigestChoice of(UUID person) {
        return database.sql("select wanted, zone from digest_choices where person_id = ?")
                .param(person)
                .query(DigestChoices::choice)
                .optional()
                .orElseGet(DigestChoices::usual);
    }

    /** Those of everybody who has chosen. */
    public Map<UUID, DigestChoice> all() {
        Map<UUID, DigestChoice> all = new HashMap<>();
        database.sql("select person_id, wanted, zone from digest_choices").query(row -> {
            all.put(row.getObject("person_id", UUID.class), choice(row, 0));
        });
        return all;
    }

    public void set(UUID person, DigestChoice choice) {
        database.sql("""
                        insert into digest_choices (person_id, wanted, zone) values (?, ?, ?)
                        on conflict (person_id) do update set wanted = excluded.wanted, zone = excluded.zone
                        """).params(person, choice.wanted(), choice.zone().getId()).update();
    }

    /** Wanted, by the server's clock. */
    public static DigestChoice usual() {
        return new DigestChoice(true, ZoneId.systemDefault());
    }

    private static DigestChoice choice(ResultSet row, int number) throws SQLException {
        return new DigestChoice(row.getBoolean("wanted"), zone(row.getString("zone")));
    }

    /** A zone that this Java no longer knows is the server's. */
    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneId.systemDefault();
        }
    }
}

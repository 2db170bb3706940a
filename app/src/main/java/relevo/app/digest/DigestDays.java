package relevo.app.digest;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which days whose digest was put together; to be called within a transaction. */
@Component
class DigestDays {
    private static final String TAKE = """
            insert into digests (person_id, day, items, mail_key, composed_at)
            values (:person, :day, :items, :mail, :at)
            on conflict (person_id, day) do update
               set items = excluded.items, mail_key = excluded.mail_key, composed_at = excluded.composed_at
             where digests.mail_key is null and excluded.mail_key is not null
            """;

    private final JdbcClient database;

    DigestDays(JdbcClient database) {
        this.database = database;
    }

    /**
     * A digest that was put together.
     *
     * @param mail null where nothing was owed
     */
    record Past(
            UUID person,
            String name,
            LocalDate day,
            int items,
            @Nullable UUID mail) {}

    /** False where that day has its mail already. */
    boolean take(Prepared prepared, Instant now) {
        int items = prepared.digest().items();
        return database.sql(TAKE)
                        .param("person", prepared.person().id())
                        .param("day", Date.valueOf(prepared.digest().day()))
                        .param("items", items)
                        .param("mail", items == 0 ? null : prepared.key())
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** The last day of everybody who has one. */
    Map<UUID, LocalDate> last() {
        Map<UUID, LocalDate> last = new HashMap<>();
        database.sql("select person_id, max(day) as day from digests group by person_id")
                .query(row -> {
                    last.put(row.getObject("person_id", UUID.class), row.getObject("day", LocalDate.class));
                });
        return last;
    }

    /** The mail of that day, if there is one. */
    Optional<UUID> mail(UUID person, LocalDate day) {
        return database.sql("select mail_key from digests where person_id = ? and day = ? and mail_key is not null")
                .params(person, Date.valueOf(day))
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** The latest first, of these people. */
    List<Past> past(List<UUID> people, int most) {
        return database.sql("""
                        select d.person_id, p.name, d.day, d.items, d.mail_key
                          from digests d join people p on p.id = d.person_id
                         where d.person_id = any (:people) and d.items > 0
                         order by d.day desc, d.composed_at desc, d.person_id limit :most
                        """)
                .param("people", people.toArray(UUID[]::new))
                .param("most", most)
                .query((row, number) -> new Past(
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("items"),
                        row.getObject("mail_key", UUID.class)))
                .list();
    }
}

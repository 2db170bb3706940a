package relevo.app.faq;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the questions; everybody may read them, in any transaction or none. */
@Component
class Versions {
    private static final String SELECT = """
            select f.version, f.published_at, p.name published_by, f.why, f.es, f.en
              from faq f left join people p on p.id = f.published_by
            """;

    private final JdbcClient database;

    Versions(JdbcClient database) {
        this.database = database;
    }

    Optional<Version> newest() {
        return database.sql(SELECT + " order by f.version desc limit 1")
                .query(Versions::version)
                .optional();
    }

    Optional<Version> find(int number) {
        return database.sql(SELECT + " where f.version = ?")
                .param(number)
                .query(Versions::version)
                .optional();
    }

    /** The newest first. */
    List<Version> all() {
        return database.sql(SELECT + " order by f.version desc")
                .query(Versions::version)
                .list();
    }

    /** False where that number isn't the next: somebody else has published meanwhile. */
    boolean add(int number, @Nullable UUID by, String why, String es, String en) {
        return database.sql("""
                                insert into faq (version, published_by, why, es, en)
                                select :version, :by, :why, :es, :en
                                 where :version = coalesce((select max(version) from faq), 0) + 1
                                    on conflict do nothing
                                """)
                        .param("version", number)
                        .param("by", by)
                        .param("why", why)
                        .param("es", es)
                        .param("en", en)
                        .update()
                == 1;
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("version"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("published_by"),
                row.getString("why"),
                row.getString("es"),
                row.getString("en"));
    }
}

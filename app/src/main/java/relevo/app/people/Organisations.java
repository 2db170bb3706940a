package relevo.app.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations; to be called within a transaction. */
@Component
public class Organisations {
    private final JdbcClient database;

    Organisations(JdbcClient database) {
        this.database = database;
    }

    /** The operator first, then partners by name. */
    public List<Organisation> all() {
        return database.sql("select id, name, kind from organisations order by kind, name collate \"es-x-icu\"")
                .query(Organisations::organisation)
                .list();
    }

    public Optional<Organisation> operator() {
        return database.sql("select id, name, kind from organisations where kind = 'OPERATOR'")
                .query(Organisations::organisation)
                .optional();
    }

    public Optional<Organisation> find(UUID id) {
        return database.sql("select id, name, kind from organisations where id = ?")
                .param(id)
                .query(Organisations::organisation)
                .optional();
    }

    /** False where the name is taken. */
    public boolean add(Organisation organisation) {
        return database.sql("insert into organisations (id, name, kind) values (?, ?, ?) on conflict do nothing")
                        .params(
                                organisation.id(),
                                organisation.name(),
                                organisation.kind().name())
                        .update()
                == 1;
    }

    /** Makes others wait who would take an administrator of the organisation away, until the transaction ends. */
    void administratorsHeld(Organisation organisation) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('relevo administrators of ' || ?, 0))")
                .param(organisation.id().toString())
                .query(row -> {});
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Organisation.Kind.valueOf(row.getString("kind")));
    }
}

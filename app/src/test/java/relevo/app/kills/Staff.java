package relevo.app.kills;

import java.sql.SQLException;
import java.util.List;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The demonstration's people and tenants as the writers need them. */
record Staff(House house) {
    static final String MANAGER = "ines.arrabal@faro.example";
    static final String ADMINISTRATOR = "ada.robles@faro.example";
    static final String PASSWORD = "a password for the kills";

    /** One active user short of it. */
    static final String SERVICE_AT_ITS_MILESTONE = "Viveros Altamira";

    /** Outside the demonstration people come in by a password. */
    void givePasswords() throws SQLException {
        var hash = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).encode(PASSWORD);
        new Query(house.superuser())
                .run("insert into accounts (person_id, password_hash) select id, '" + hash
                        + "' from people where mail in ('" + MANAGER + "', '" + ADMINISTRATOR + "')");
    }

    /** Where mails to the account team can be sent again and again. */
    List<Writer.Place> places() throws SQLException {
        return new Query(house.superuser())
                .rows("""
                select t.tenant_id, w.service
                  from (values ('Escuela Delmar', 'teams'), ('Farmacias Nogal', 'exchange'),
                               ('Aceites Sierra Honda', 'exchange'), ('Aceites Sierra Honda', 'teams')) w (name, service)
                  join tenant t on t.name = w.name""", row -> new Writer.Place(row.getObject(1, java.util.UUID.class), row.getString(2)));
    }

    String domain(String tenant) throws SQLException {
        return new Query(house.superuser())
                .rows("select domain from tenant where name = '" + tenant + "'", row -> row.getString(1))
                .getFirst();
    }
}

package relevo.app.journal;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.engagement.Actor;
import relevo.engagement.Role;
import relevo.engagement.id.OrganisationId;
import relevo.engagement.id.PersonId;

/** Makes organisations and their people for tests: each test has its own, since tests share a database. */
final class Staff {
    private final JdbcClient database;
    private final Transactions transactions;

    Staff(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    OrganisationId partner() {
        var id = UUID.randomUUID();
        transactions.run(
                Reader.BACKGROUND,
                () -> database.sql("insert into organisations (id, name, kind) values (?, ?, 'PARTNER')")
                        .params(id, "Partner " + id)
                        .update());
        return new OrganisationId(id);
    }

    /** A person of an organisation, who may do what these roles may. */
    Acting hire(OrganisationId organisation, Role... roles) {
        var id = UUID.randomUUID();
        transactions.run(
                Reader.BACKGROUND,
                () -> database.sql(
                                "insert into people (id, organisation_id, name, mail, language) values (?, ?, ?, ?, 'es')")
                        .params(id, organisation.value(), "Person " + id, id + "@example.org")
                        .update());
        var all = Arrays.stream(roles).collect(Collectors.toCollection(() -> java.util.EnumSet.noneOf(Role.class)));
        return Acting.person(new Actor.Person(new PersonId(id), organisation, Set.copyOf(all)), false);
    }

    /** Somebody of the operator; nothing needs the operator to be on record. */
    static Acting operator(Role... roles) {
        var person =
                new Actor.Person(new PersonId(UUID.randomUUID()), new OrganisationId(UUID.randomUUID()), Set.of(roles));
        return Acting.person(person, true);
    }

    static PersonId id(Acting acting) {
        return ((Actor.Person) acting.actor()).id();
    }
}

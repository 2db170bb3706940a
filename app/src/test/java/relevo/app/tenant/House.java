package relevo.app.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Acting;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.command.Command;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Region;

/** A partner of a test's own, with people and tenants: tests share a database and must not see each other's. */
class House {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private final JdbcClient database;
    private final Transactions transactions;
    private final Tenants tenants;

    House(JdbcClient database, Transactions transactions, Tenants tenants) {
        this.database = database;
        this.transactions = transactions;
        this.tenants = tenants;
    }

    UUID partner() {
        var id = Ids.next();
        transactions.run(
                Reader.BACKGROUND,
                () -> database.sql("insert into organisations (id, name, kind) values (?, ?, 'PARTNER')")
                        .params(id, "Partner " + id)
                        .update());
        return id;
    }

    SignedIn hire(UUID organisation, String name, Role... roles) {
        var id = Ids.next();
        var mail = id + "@example.org";
        transactions.run(
                Reader.BACKGROUND,
                () -> database.sql(
                                "insert into people (id, organisation_id, name, mail, language) values (?, ?, ?, ?, 'es')")
                        .params(id, organisation, name, mail)
                        .update());
        transactions.run(
                Reader.BACKGROUND,
                () -> Arrays.stream(roles)
                        .forEach(role -> database.sql("insert into person_roles (person_id, role) values (?, ?)")
                                .params(id, role.name())
                                .update()));
        return new SignedIn(id, name, mail, organisation, "Partner", false, Set.of(roles));
    }

    TenantId tenant(String name, int seats, SignedIn... managers) {
        var id = new TenantId(Ids.next());
        var managing = Arrays.stream(managers)
                .map(person -> new Assignment(Role.ENGAGEMENT_MANAGER, new PersonId(person.person()), null, true))
                .toList();
        done(tenants.register(
                Acting.relevo(),
                id,
                Ids.next(),
                List.of(new RegisterTenant(profile(id, name, seats), null, managing))));
        return id;
    }

    Standing standing(TenantId tenant) {
        return transactions.reading(
                Reader.BACKGROUND, () -> tenants.find(tenant).orElseThrow());
    }

    void handle(TenantId tenant, Command command) {
        handle(Acting.relevo(), tenant, command);
    }

    void handle(SignedIn person, TenantId tenant, Command command) {
        handle(new Acting(person.actor(), person.reader()), tenant, command);
    }

    private void handle(Acting acting, TenantId tenant, Command command) {
        done(tenants.handle(acting, tenant, Ids.next(), null, command));
    }

    static Profile profile(TenantId tenant, String name, int seats) {
        return new Profile(
                name,
                "t-" + tenant + ".example",
                new CustomerId(Ids.next()),
                name,
                seats,
                seats,
                Region.EMEA,
                "ES",
                null,
                MADRID,
                "es");
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}

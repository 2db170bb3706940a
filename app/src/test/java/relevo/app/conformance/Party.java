package relevo.app.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/** An organisation with somebody in each role: the operator, or a partner of the test's own. */
final class Party {
    private final String name;
    private final boolean operator;
    private final UUID organisation;
    private final SignedIn manager;
    private final List<Caller> callers = new ArrayList<>();

    private Party(String name, boolean operator, UUID organisation, JdbcClient database, Transactions transactions) {
        this.name = name;
        this.operator = operator;
        this.organisation = organisation;
        this.manager = hire("Manuela", database, transactions, Set.of(Role.ENGAGEMENT_MANAGER));
        callers.add(new Caller(name + " ENGAGEMENT_MANAGER of the tenant", manager, true));
        for (Role role : Role.values()) {
            callers.add(new Caller(name + " " + role, hire("Rosa", database, transactions, Set.of(role)), false));
        }
    }

    static Party operator(JdbcClient database, Transactions transactions) {
        return new Party("operator", true, Cast.OPERATOR, database, transactions);
    }

    static Party partner(String name, JdbcClient database, Transactions transactions) {
        UUID id = Ids.next();
        transactions.run(
                Reader.BACKGROUND,
                () -> database.sql("insert into organisations (id, name, kind) values (?, ?, 'PARTNER')")
                        .params(id, name + " " + id)
                        .update());
        return new Party(name, false, id, database, transactions);
    }

    String name() {
        return name;
    }

    SignedIn manager() {
        return manager;
    }

    SignedIn with(Role role) {
        return callers.stream()
                .filter(caller -> !caller.manages())
                .map(Caller::person)
                .filter(person -> person != null && person.is(role))
                .findFirst()
                .orElseThrow();
    }

    List<Caller> callers() {
        return List.copyOf(callers);
    }

    /** The tenant's manager, in every role at once: nothing is kept from this caller but what a gate keeps. */
    Caller everything() {
        var all = new SignedIn(
                manager.person(),
                manager.name(),
                manager.mail(),
                organisation,
                manager.organisationName(),
                operator,
                EnumSet.allOf(Role.class));
        return new Caller(name + " manager in every role", all, true);
    }

    private SignedIn hire(String first, JdbcClient database, Transactions transactions, Set<Role> roles) {
        UUID id = Ids.next();
        String called = first + " de " + name;
        String mail = id + "@" + name.toLowerCase(Locale.ROOT) + ".example";
        transactions.run(Reader.BACKGROUND, () -> {
            database.sql("insert into people (id, organisation_id, name, mail, language) values (?, ?, ?, ?, 'es')")
                    .params(id, organisation, called, mail)
                    .update();
            Arrays.stream(roles.toArray(Role[]::new))
                    .forEach(role -> database.sql("insert into person_roles (person_id, role) values (?, ?)")
                            .params(id, role.name())
                            .update());
        });
        return new SignedIn(id, called, mail, organisation, name, operator, roles);
    }
}

package relevo.bench.writing;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Acting;
import relevo.bench.story.Who;
import relevo.engagement.Actor;
import relevo.engagement.Role;
import relevo.engagement.id.OrganisationId;
import relevo.engagement.id.PersonId;

/** Who works: a partner's manager, whose rows security has to look up, with people of the operator. */
record Company(Acting requests, Acting manager, Acting assignment) {
    static Company hired(Transactions transactions, JdbcClient database) {
        var operator = new OrganisationId(Ids.next());
        var partner = new OrganisationId(Ids.next());
        var company = new Company(
                Acting.person(person(operator, Role.REQUEST_MANAGER), true),
                Acting.person(person(partner, Role.ENGAGEMENT_MANAGER), false),
                Acting.person(person(operator, Role.ASSIGNMENT_TEAM), true));
        transactions.run(Reader.BACKGROUND, () -> enlist(database, partner, company.managerId()));
        return company;
    }

    Acting acting(Who who) {
        return switch (who) {
            case REQUEST_MANAGER -> requests;
            case ENGAGEMENT_MANAGER -> manager;
            case ASSIGNMENT_TEAM -> assignment;
        };
    }

    PersonId managerId() {
        return ((Actor.Person) manager.actor()).id();
    }

    private static Actor.Person person(OrganisationId organisation, Role role) {
        return new Actor.Person(new PersonId(Ids.next()), organisation, Set.of(role));
    }

    /** Nothing needs the operator's people to be on record. */
    private static void enlist(JdbcClient database, OrganisationId partner, PersonId manager) {
        database.sql("insert into organisations (id, name, kind) values (?, 'Partner', 'PARTNER')")
                .param(partner.value())
                .update();
        database.sql(
                        "insert into people (id, organisation_id, name, mail, language) values (?, ?, 'Inés', 'ines@example.org', 'es')")
                .params(manager.value(), partner.value())
                .update();
    }
}

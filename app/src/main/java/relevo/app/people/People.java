package relevo.app.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.Role;

/** The people, with their roles; to be called within a transaction, which sees those that its reader may know. */
@Component
public class People {
    private static final String COLUMNS = """
            select p.id, p.name, p.mail, p.language, p.active, p.demo,
                   o.id organisation_id, o.name organisation_name, o.kind organisation_kind,
                   coalesce(r.roles, '{}') roles, r.region
            """;
    private static final String FROM = """
              from people p join organisations o on o.id = p.organisation_id
              left join (select person_id, array_agg(role) roles, max(region) region
                           from person_roles group by person_id) r on r.person_id = p.id
            """;
    private static final String SELECT = COLUMNS + FROM;
    /** Asked of everybody: left to the grouped roles, the database expects one person and looks all of them through for each. */
    private static final String WITH_ROLE = " where p.active and ? = any (coalesce(r.roles, '{}'))";

    private static final String IN_ORDER = " order by o.kind, o.name, p.name collate \"es-x-icu\"";
    private static final String OF_SESSION = COLUMNS + ", a.changed_at password_set " + FROM
            + " left join accounts a on a.person_id = p.id where p.id = ?";

    private final JdbcClient database;

    People(JdbcClient database) {
        this.database = database;
    }

    public Optional<Person> find(UUID id) {
        return database.sql(SELECT + " where p.id = ?")
                .param(id)
                .query(People::person)
                .optional();
    }

    /** A person who has signed in, and when their password was set. */
    record Known(Person person, Optional<Instant> passwordSet) {}

    /** For Relevo itself only: nobody else reads of others' passwords. */
    Optional<Known> known(UUID id) {
        return database.sql(OF_SESSION)
                .param(id)
                .query((row, number) -> new Known(
                        person(row, number),
                        Optional.ofNullable(row.getTimestamp("password_set")).map(Timestamp::toInstant)))
                .optional();
    }

    public Optional<Person> byMail(String mail) {
        return database.sql(SELECT + " where lower(p.mail) = lower(?)")
                .param(mail.strip())
                .query(People::person)
                .optional();
    }

    /** Everybody, by organisation and name. */
    public List<Person> all() {
        return database.sql(SELECT + IN_ORDER).query(People::person).list();
    }

    /** Those who are active and have that role, in the same order. */
    public List<Person> with(Role role) {
        return database.sql(SELECT + WITH_ROLE + IN_ORDER)
                .param(role.name())
                .query(People::person)
                .list();
    }

    /** False where the mail address is taken. */
    public boolean add(Person person) {
        var added = database.sql("""
                                insert into people (id, organisation_id, name, mail, language, active, demo)
                                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                person.id(),
                                person.organisation().id(),
                                person.name(),
                                person.mail(),
                                person.language().getLanguage(),
                                person.active(),
                                person.demo())
                        .update()
                == 1;
        if (added) {
            setRoles(person.id(), person.roles(), person.region());
        }
        return added;
    }

    /** The region counts for the assignment team only. */
    public void setRoles(UUID person, Set<Role> roles, Optional<String> region) {
        database.sql("delete from person_roles where person_id = ?")
                .param(person)
                .update();
        for (var role : roles) {
            var where = role == Role.ASSIGNMENT_TEAM ? region.orElse(null) : null;
            database.sql("insert into person_roles (person_id, role, region) values (?, ?, ?)"
                            + " on conflict do nothing")
                    .params(Arrays.<@Nullable Object>asList(person, role.name(), where))
                    .update();
        }
    }

    public void setActive(UUID person, boolean active) {
        database.sql("update people set active = ? where id = ?")
                .params(active, person)
                .update();
    }

    public void setLanguage(UUID person, Locale language) {
        database.sql("update people set language = ? where id = ?")
                .params(language.getLanguage(), person)
                .update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        var organisation = new Organisation(
                row.getObject("organisation_id", UUID.class),
                row.getString("organisation_name"),
                Organisation.Kind.valueOf(row.getString("organisation_kind")));
        return new Person(
                row.getObject("id", UUID.class),
                organisation,
                row.getString("name"),
                row.getString("mail"),
                Locale.of(row.getString("language")),
                row.getBoolean("active"),
                row.getBoolean("demo"),
                roles(row.getArray("roles")),
                Optional.ofNullable(row.getString("region")));
    }

    private static Set<Role> roles(Array names) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : (String[]) names.getArray()) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }
}

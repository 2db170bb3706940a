package relevo.app.engagement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.engagement.Role;

/** Who can be put in charge of tenants: the engagement managers who may see them; to be called within a transaction. */
@Component
public class Takers {
    private static final String ACCESS = """
            select tenant_id, organisation_id from access
             where tenant_id = any (cast(? as uuid[])) and until is null
            """;

    private final People people;
    private final JdbcClient database;

    Takers(People people, JdbcClient database) {
        this.people = people;
        this.database = database;
    }

    /** Whether somebody can be put in charge of a tenant. */
    public boolean includes(UUID person, UUID tenant) {
        return of(List.of(tenant)).of(tenant).containsKey(person.toString());
    }

    /** For several tenants at once. */
    public Choice of(Collection<UUID> tenants) {
        Map<UUID, Set<UUID>> access = new HashMap<>();
        String[] ids = tenants.stream().map(UUID::toString).toArray(String[]::new);
        database.sql(ACCESS).param(ids).query(row -> {
            access.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashSet<>())
                    .add(row.getObject(2, UUID.class));
        });
        return new Choice(people.with(Role.ENGAGEMENT_MANAGER), access);
    }

    /** The managers, and which partners may see which tenant. */
    public record Choice(List<Person> managers, Map<UUID, Set<UUID>> access) {
        /** Their names by id, in the order of the list of people. */
        public Map<String, String> of(UUID tenant) {
            Set<UUID> partners = access.getOrDefault(tenant, Set.of());
            Map<String, String> names = new LinkedHashMap<>();
            managers.stream()
                    .filter(person -> person.organisation().isOperator()
                            || partners.contains(person.organisation().id()))
                    .forEach(person -> names.put(person.id().toString(), person.name()));
            return names;
        }
    }
}

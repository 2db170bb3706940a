package relevo.app.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of which partners people are; the operator's are of none. */
final class Partners {
    private static final String OF = """
            select p.id, o.id from people p join organisations o on o.id = p.organisation_id
             where o.kind = 'PARTNER' and p.id = any (cast(? as uuid[]))
            """;

    private final Map<UUID, UUID> partners = new HashMap<>();

    static Partners of(JdbcClient database, Collection<UUID> people) {
        var partners = new Partners();
        String[] ids = people.stream().map(UUID::toString).toArray(String[]::new);
        database.sql(OF).param(ids).query(row -> {
            partners.partners.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        });
        return partners;
    }

    /** Who takes a tenant in has access until its custody first changes. */
    Set<UUID> at(Concerned.Step step) {
        Set<UUID> all = new HashSet<>();
        step.people().forEach(person -> add(person, all));
        UUID registrar = step.registrar();
        if (registrar != null) {
            add(registrar, all);
        }
        return all;
    }

    private void add(UUID person, Set<UUID> all) {
        UUID partner = partners.get(person);
        if (partner != null) {
            all.add(partner);
        }
    }
}

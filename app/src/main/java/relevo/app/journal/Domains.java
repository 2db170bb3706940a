package relevo.app.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.id.TenantId;

/** Which tenant has which domain; a domain belongs to one tenant. */
@Component
class Domains {
    private static final String CLAIM = """
            insert into tenant_domain (domain, tenant_id) values (?, ?) on conflict do nothing
            """;
    private static final String RELEASE = "delete from tenant_domain where domain = ? and tenant_id = ?";
    private static final String FIND = """
            select domain, tenant_id from tenant_domain where domain = any (cast(? as text[]))
            """;

    private final JdbcClient database;

    Domains(JdbcClient database) {
        this.database = database;
    }

    /** False where another tenant has it. */
    boolean claim(String domain, TenantId tenant) {
        String own = canonical(domain);
        return own.isEmpty() || database.sql(CLAIM).params(own, tenant.value()).update() == 1;
    }

    void release(String domain, TenantId tenant) {
        database.sql(RELEASE).params(canonical(domain), tenant.value()).update();
    }

    /** False where another tenant has the new one. */
    boolean change(String from, String to, TenantId tenant) {
        if (canonical(from).equals(canonical(to))) {
            return true;
        }
        boolean claimed = claim(to, tenant);
        if (claimed) {
            release(from, tenant);
        }
        return claimed;
    }

    /** The tenants that this reader may see, by domain as written by the caller. */
    Map<String, TenantId> find(Collection<String> domains) {
        Map<String, TenantId> known = new HashMap<>();
        String[] canonical = domains.stream().map(Domains::canonical).distinct().toArray(String[]::new);
        database.sql(FIND).param(canonical).query(row -> {
            known.put(row.getString(1), new TenantId(row.getObject(2, UUID.class)));
        });
        Map<String, TenantId> found = new HashMap<>();
        for (String domain : domains) {
            TenantId tenant = known.get(canonical(domain));
            if (tenant != null) {
                found.put(domain, tenant);
            }
        }
        return found;
    }

    static String canonical(String domain) {
        return domain.strip().toLowerCase(Locale.ROOT);
    }
}

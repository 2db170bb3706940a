package relevo.app.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;

/** The tenants with a hand-over on its way, and those without anybody; to be called within a transaction. */
@Component
class Handovers {
    static final int MOST = 100;
    private static final String OPEN = """
            select tenant_id, version, state from tenant
             where move_due is not null and (cast(:region as text) is null or region = :region)
             order by move_due, tenant_id limit :most
            """;
    private static final String UNMANAGED = """
            select tenant_id, version, state from tenant
             where engaged and manager is null and move_id is null
               and (cast(:region as text) is null or region = :region)
             order by opened_at, tenant_id limit :most
            """;

    private final JdbcClient database;

    Handovers(JdbcClient database) {
        this.database = database;
    }

    /** What is due first comes first; one more than are shown, so that one knows whether there are more. */
    List<Standing> open(@Nullable String region) {
        return find(OPEN, region);
    }

    /** Engagements that nobody manages and that are offered to nobody, the longest open first. */
    List<Standing> unmanaged(@Nullable String region) {
        return find(UNMANAGED, region);
    }

    private List<Standing> find(String sql, @Nullable String region) {
        return database.sql(sql)
                .param("region", region)
                .param("most", MOST + 1)
                .query(Tenants::standing)
                .list();
    }
}

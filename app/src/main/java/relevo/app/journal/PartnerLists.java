package relevo.app.journal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** What lists of partners are read from, which triggers make of the tenant's row for each partner that has access. */
@Component
class PartnerLists implements Beside {
    /** In the order of the table's columns. */
    private static final String TOLD = """
            select t.tenant_id, a.organisation_id, t.name, t.words, t.seats, t.region, t.holder, t.stage, t.next_action, t.opened_at
              from access a join tenant t using (tenant_id)
             where a.until is null
            """;

    private static final String DIFFERENCES = """
            with listed as (select * from partner_tenant where tenant_id = any (cast(:tenants as uuid[]))),
                 told as (%s and tenant_id = any (cast(:tenants as uuid[])))
            select tenant_id, coalesce(listed::text, '') listed, coalesce(told::text, '') told
              from listed full join told using (tenant_id, organisation_id)
             where listed::text is distinct from told::text
             order by tenant_id, organisation_id
            """.formatted(TOLD);

    private final JdbcClient database;

    PartnerLists(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Difference> differences(Map<TenantId, TenantState> states) {
        return database.sql(DIFFERENCES)
                .param(
                        "tenants",
                        states.keySet().stream().map(TenantId::toString).toArray(String[]::new))
                .query((row, number) -> new Difference(
                        new TenantId(row.getObject("tenant_id", UUID.class)),
                        "partner_tenant",
                        row.getString("listed"),
                        row.getString("told")))
                .list();
    }

    /** The tenant's row and who has access have been written before. */
    @Override
    public void repair(TenantId tenant, TenantState state) {
        database.sql("delete from partner_tenant where tenant_id = ?")
                .param(tenant.value())
                .update();
        database.sql("insert into partner_tenant " + TOLD + " and tenant_id = ?")
                .param(tenant.value())
                .update();
    }
}

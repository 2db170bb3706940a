package relevo.bench.importing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import relevo.bench.visiting.House;

/** Tenants with services below their milestone: copies of the demonstration's, made by the owner of the tables. */
final class Customers {
    private static final String FILL = """
            select set_config('relevo.operator', 'true', true);
            create temporary table pattern on commit drop as
            select tenant_id from milestone where reached_on is null and needed > 0 and not reviewing limit 1;
            create temporary table made on commit drop as
            select n, gen_random_uuid() id from generate_series(1, :tenants) n;
            alter table tenant disable trigger user;
            insert into tenant
            select (jsonb_populate_record(t, jsonb_build_object('tenant_id', m.id, 'domain', 'usage' || m.n || '.example'))).*
              from tenant t join pattern using (tenant_id), made m;
            alter table tenant enable trigger user;
            insert into tenant_domain (domain, tenant_id) select 'usage' || n || '.example', id from made;
            insert into milestone (tenant_id, service, name, zone, needed, reviewing)
            select m.id, s.service, s.name, 'Europe/Madrid', 100, false
              from made m, (values ('exchange', 'Exchange'), ('teams', 'Teams')) s (service, name)
            """;

    private Customers() {}

    /** A tenant with its domain. */
    record Customer(UUID id, String domain) {}

    static List<Customer> fill(House house, int tenants) throws SQLException {
        List<Customer> all = new ArrayList<>();
        try (var owner = house.owner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(FILL.replace(":tenants", Integer.toString(tenants)));
            try (var rows =
                    statement.executeQuery("select tenant_id, domain from tenant_domain where domain like 'usage%'"
                            + " order by domain collate \"C\"")) {
                while (rows.next()) {
                    all.add(new Customer(rows.getObject(1, UUID.class), rows.getString(2)));
                }
            }
            owner.commit();
            owner.setAutoCommit(true);
            statement.execute("vacuum (analyze) tenant, tenant_domain, milestone");
        }
        return all;
    }
}

package relevo.bench.listing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import relevo.bench.visiting.House;

/** Fills a demonstration up with invented tenants. */
final class Million {
    private Million() {}

    static void fill(House house, int tenants) throws SQLException, IOException {
        try (var script = Objects.requireNonNull(Million.class.getResourceAsStream("million.sql"));
                var owner = house.owner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":tenants", Integer.toString(tenants)));
            owner.commit();
            owner.setAutoCommit(true);
            statement.execute("vacuum (analyze) tenant, tenant_word, tenant_person, access, tenant_domain");
        }
    }
}

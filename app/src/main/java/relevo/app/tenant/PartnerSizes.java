package relevo.app.tenant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.tenant.TenantList.Wish;

/** Whether a wish's region, state and stage leave few of a partner's tenants; it may be a while ago that they were counted. */
@Component
class PartnerSizes {
    /** So many are gathered for each page. */
    private static final int FEW = 20_000;

    private static final Duration COUNTED_FOR = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;
    private final Map<Part, Size> sizes = new ConcurrentHashMap<>();

    PartnerSizes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Part(UUID organisation, TenantFilter filter) {}

    private record Size(boolean few, Instant counted) {}

    boolean few(Wish wish) {
        var now = clock.instant();
        var part = new Part(wish.person().organisation(), wish.filter().coarse());
        var known = sizes.get(part);
        if (known == null || known.counted().plus(COUNTED_FOR).isBefore(now)) {
            known = new Size(count(wish) <= FEW, now);
            sizes.put(part, known);
        }
        return known.few();
    }

    private int count(Wish wish) {
        var lookup = Lookup.of(Extent.FEW_OF_PARTNER);
        var conditions = new TenantConditions(wish.filter().coarse(), lookup, wish.person(), wish.today());
        return database.sql("select count(*)::int from (select 1" + lookup.from() + conditions.sql() + " limit "
                        + (FEW + 1) + ") entry")
                .params(conditions.values())
                .query((row, number) -> row.getInt(1))
                .single();
    }
}

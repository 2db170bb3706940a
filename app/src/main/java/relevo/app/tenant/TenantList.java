package relevo.app.tenant;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.web.SignedIn;

/**
 * The list of tenants that somebody may see, slice by slice; to be called within a transaction of that person.
 *
 * <p>Each slice is planned for its own values: how many tenants a queue holds decides which index serves best.
 */
@Component
class TenantList {
    /** More than so many are not counted. */
    static final int COUNTED = 1000;

    private final JdbcClient database;
    private final Lookups lookups;

    TenantList(JdbcClient database, Lookups lookups) {
        this.database = database;
        this.lookups = lookups;
    }

    /**
     * A wish for one slice.
     *
     * @param whole whether every tenant is wanted in the end, however many a search finds
     */
    record Wish(
            TenantFilter filter,
            @Nullable String cursor,
            int size,
            boolean whole,
            SignedIn person,
            Locale language,
            LocalDate today) {
        Wish at(@Nullable String other) {
            return new Wish(filter, other, size, whole, person, language, today);
        }

        TenantConditions conditions(Lookup lookup) {
            var conditions = new TenantConditions(filter, lookup.others(), person, today);
            lookup.name(conditions);
            return conditions;
        }
    }

    /** Whether a search finds so many that only some are shown. */
    boolean isCut(Wish wish) {
        return lookup(wish).cut();
    }

    TenantSlice slice(Wish wish) {
        var sort = wish.filter().sort();
        var cursor = TenantCursor.read(wish.cursor(), sort);
        boolean back = cursor.map(TenantCursor::back).orElse(false);
        var found = rows(wish, cursor, sort.rising() != back);
        boolean more = found.size() > wish.size();
        var shown = more ? found.subList(0, wish.size()) : found;
        var lines = back ? shown.reversed() : shown;
        if (lines.isEmpty()) {
            return new TenantSlice(lines, null, null);
        }
        boolean before = back ? more : cursor.isPresent();
        return new TenantSlice(
                lines,
                before ? TenantCursor.before(sort, lines.getFirst()) : null,
                back || more ? TenantCursor.after(sort, lines.getLast()) : null);
    }

    /** How many there are, at most one more than are counted; of a search for a common word, always that. */
    int count(Wish wish) {
        planAnew();
        var lookup = lookup(wish);
        var conditions = wish.conditions(lookup);
        int counted = database.sql(lookup.with() + "select count(*)::int from (select 1" + lookup.from()
                        + conditions.sql() + " limit " + (COUNTED + 1) + ") counted")
                .params(conditions.values())
                .query((row, number) -> row.getInt(1))
                .single();
        return lookup.cut() ? COUNTED + 1 : counted;
    }

    private List<TenantLine> rows(Wish wish, Optional<TenantCursor> cursor, boolean rising) {
        planAnew();
        var order = wish.filter().sort().expression(wish.language());
        var lookup = lookup(wish);
        var conditions = wish.conditions(lookup);
        cursor.ifPresent(at -> {
            conditions.add(
                    "(" + order + ", t.tenant_id) " + (rising ? ">" : "<") + " (:place, :id)", "place", at.value());
            conditions.values().put("id", at.tenant());
        });
        var direction = rising ? " asc" : " desc";
        return database.sql(
                        lookup.with() + "select " + TenantLine.COLUMNS + lookup.from() + conditions.sql() + " order by "
                                + order + direction + ", t.tenant_id" + direction + " limit " + (wish.size() + 1))
                .params(conditions.values())
                .query(TenantLine::of)
                .list();
    }

    private Lookup lookup(Wish wish) {
        return wish.whole()
                ? new Lookup(null, SearchWords.of(wish.filter().q()), false)
                : lookups.of(wish.filter(), wish.person());
    }

    private void planAnew() {
        database.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query((row, number) -> row.getString(1))
                .single();
    }
}

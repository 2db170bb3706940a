package relevo.app.tenant;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
            var conditions = new TenantConditions(filter, lookup, person, today);
            lookup.name(conditions);
            return conditions;
        }
    }

    /** How the search of a wish begins; found once for all that is asked of it, and first of all. */
    Lookup lookup(Wish wish) {
        planAnew();
        return wish.whole() ? lookups.byTenant(wish) : lookups.of(wish);
    }

    /** A page of the list, and how many there are in all, at most one more than are counted. */
    record Page(TenantSlice slice, int count) {}

    /**
     * Who sees few has all of theirs gathered, and so counted in passing. For others those that fit are found first; what is
     * shown is gathered from these, or walked in its order where there are more than are counted.
     */
    Page page(Wish wish, Lookup lookup) {
        if (lookup.extent().few()) {
            var found = found(wish, gathered(wish, lookup));
            return new Page(slice(wish, found), Math.min(counted(wish, lookup, found), COUNTED + 1));
        }
        boolean many = lookup.cut() || lookup.extent() == Extent.MANY_OF_PARTNER;
        var fitting = many ? List.<UUID>of() : fitting(wish, lookup);
        if (many || fitting.size() > COUNTED) {
            return new Page(slice(wish, found(wish, walked(wish, lookup))), COUNTED + 1);
        }
        return new Page(slice(wish, found(wish, gathered(wish, fitting))), fitting.size());
    }

    /** Past the end of a list none is found, and yet there are some. */
    private int counted(Wish wish, Lookup lookup, List<Found> found) {
        if (found.isEmpty()) {
            return wish.cursor() == null ? 0 : fitting(wish, lookup).size();
        }
        return found.getFirst().counted();
    }

    /** A part of a list that is read to its end: it is not counted. */
    TenantSlice slice(Wish wish, Lookup lookup) {
        return slice(wish, found(wish, lookup.extent().few() ? gathered(wish, lookup) : walked(wish, lookup)));
    }

    private static TenantSlice slice(Wish wish, List<Found> found) {
        var sort = wish.filter().sort();
        var cursor = TenantCursor.read(wish.cursor(), sort);
        boolean back = cursor.map(TenantCursor::back).orElse(false);
        boolean more = found.size() > wish.size();
        var shown = found.stream().limit(wish.size()).map(Found::line).toList();
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

    /** Those that fit, in no order and at most one more than are counted. */
    private List<UUID> fitting(Wish wish, Lookup lookup) {
        var conditions = wish.conditions(lookup);
        return database.sql(lookup.with() + "select t.tenant_id" + lookup.from() + conditions.sql() + " limit "
                        + (COUNTED + 1))
                .params(conditions.values())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** A tenant, and how many were gathered with it. */
    private record Found(TenantLine line, int counted) {}

    /**
     * Where a list is read from.
     *
     * @param rows the beginning of a statement, up to its conditions
     * @param shown its end, after the rows of the slice have been found
     */
    private record Source(String rows, String shown, Map<String, Object> values) {}

    /** In the direction of reading, one more than the slice shows. */
    private List<Found> found(Wish wish, Source source) {
        var sort = wish.filter().sort();
        var cursor = TenantCursor.read(wish.cursor(), sort);
        boolean back = cursor.map(TenantCursor::back).orElse(false);
        boolean rising = sort.rising() != back;
        var place = sort.expression(wish.language());
        var direction = rising ? " asc" : " desc";
        var order = " order by " + place + direction + ", t.tenant_id" + direction;
        return database.sql(source.rows() + after(cursor, source, place, rising) + order + " limit " + (wish.size() + 1)
                        + (source.shown().isEmpty() ? "" : source.shown() + order))
                .params(source.values())
                .query((row, number) -> new Found(TenantLine.of(row, number), row.getInt("counted")))
                .list();
    }

    private static Source walked(Wish wish, Lookup lookup) {
        var conditions = wish.conditions(lookup);
        return new Source(
                lookup.with() + "select " + TenantLine.COLUMNS + ", 0 counted" + lookup.from() + conditions.sql()
                        + (conditions.isEmpty() ? " where true" : ""),
                "",
                conditions.values());
    }

    private static Source gathered(Wish wish, Lookup lookup) {
        var conditions = wish.conditions(lookup);
        return lookup.extent() == Extent.FEW_OF_PARTNER
                ? gatheredForPartner(lookup.from(), conditions)
                : gathered(lookup.from(), conditions);
    }

    private static Source gathered(Wish wish, List<UUID> fitting) {
        var lookup = Lookup.of(Extent.UNKNOWN);
        var conditions = wish.conditions(lookup);
        conditions.among(fitting);
        return gathered(lookup.from(), conditions);
    }

    /** The database, not knowing which filters exclude each other, would walk a whole order in search of a page. */
    private static Source gathered(String from, TenantConditions conditions) {
        return new Source(
                "with gathered as materialized (select " + TenantLine.COLUMNS + from + conditions.sql()
                        + ") select t.*, (select count(*)::int from gathered) counted from gathered t where true",
                "",
                conditions.values());
    }

    /** What a partner's tenants are sorted by is gathered; the rest is read for those that are shown. */
    private static Source gatheredForPartner(String from, TenantConditions conditions) {
        return new Source(
                "with gathered as materialized (select t.tenant_id, " + TenantSort.COLUMNS + from + conditions.sql()
                        + "), page as materialized (select t.tenant_id, (select count(*)::int from gathered) counted"
                        + " from gathered t where true",
                ") select " + TenantLine.COLUMNS
                        + ", page.counted from page join tenant t on t.tenant_id = page.tenant_id",
                conditions.values());
    }

    private static String after(Optional<TenantCursor> cursor, Source source, String order, boolean rising) {
        return cursor.map(at -> {
                    source.values().put("place", at.value());
                    source.values().put("id", at.tenant());
                    return " and (" + order + ", t.tenant_id) " + (rising ? ">" : "<") + " (:place, :id)";
                })
                .orElse("");
    }

    /** Bitmaps of hundreds of thousands of rows cost more than the few that a page needs, read one by one. */
    private void planAnew() {
        database.sql("""
                        select set_config('plan_cache_mode', 'force_custom_plan', true),
                               set_config('enable_bitmapscan', 'off', true)
                        """).query((row, number) -> row.getString(1)).single();
    }
}

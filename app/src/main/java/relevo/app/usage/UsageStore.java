package relevo.app.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.imports.ImportId;

/** Checks and stores the rows of a whole file at once, by a handful of statements; within one transaction. */
@Component
class UsageStore {
    /** Whoever marks many milestones holds it, so that no two wait for each other. */
    static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('relevo usage import'))";

    private static final String KEYS = """
            create temporary table usage_keys on commit drop as
            with named as (select distinct tenant, service from usage_rows),
            given as (
                select tenant, case when tenant ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then tenant::uuid end id
                  from (select distinct tenant from named) names),
            known as (
                select g.tenant, t.tenant_id from given g join tenant_domain d on d.domain = g.tenant
                  join tenant t on t.tenant_id = d.tenant_id
                union all
                select g.tenant, t.tenant_id from given g join tenant t on t.tenant_id = g.id)
            select distinct on (n.tenant, n.service) n.tenant, n.service, k.tenant_id, m.service service_id, m.zone,
                   m.needed, m.reached_on, least(m.reached_on, coalesce(m.cited_on, m.reached_on)) since
              from named n
              left join known k on k.tenant = n.tenant
              left join milestone m on m.tenant_id = k.tenant_id
                                   and lower(n.service) in (m.service, lower(m.name))
             order by n.tenant, n.service, m.service = lower(n.service) desc
            """;
    private static final String BAD = """
            create temporary table usage_bad on commit drop as
            select r.line,
                   case when k.tenant_id is null then 'usage.flaw.tenant' else 'usage.flaw.service' end reason,
                   case when k.tenant_id is null then array[r.tenant] else array[r.service, r.tenant] end details
              from usage_rows r join usage_keys k on k.tenant = r.tenant and k.service = r.service
             where k.service_id is null
            union all
            select r.line, 'usage.flaw.future', array[r.as_of::text]
              from usage_rows r join usage_keys k on k.tenant = r.tenant and k.service = r.service
             where r.as_of >= :now::date - 1 and k.service_id is not null and r.as_of > (:now at time zone k.zone)::date
            """;
    private static final String CONTRADICTIONS = """
            insert into usage_bad (line, reason, details)
            select r.line, 'usage.flaw.contradiction',
                   array[(case when r.line = d.first then d.last else d.first end)::text]
              from (select k.tenant_id, k.service_id, r.as_of, r.source, min(r.line) first, max(r.line) last
                      from usage_rows r join usage_keys k on k.tenant = r.tenant and k.service = r.service
                     where k.service_id is not null
                     group by 1, 2, 3, 4
                    having count(*) > 1
                       and (min(r.active_users) <> max(r.active_users)
                            or min(coalesce(r.seats, -1)) <> max(coalesce(r.seats, -1)))) d
              join usage_keys k on k.tenant_id = d.tenant_id and k.service_id = d.service_id
              join usage_rows r on r.tenant = k.tenant and r.service = k.service
                               and r.as_of = d.as_of and r.source = d.source
            """;
    private static final String DROP_BAD = "delete from usage_rows r using usage_bad b where b.line = r.line";
    private static final String CHANGED = """
            create temporary table usage_changed on commit drop as
            select distinct on (o.tenant_id, o.service, o.as_of, o.source)
                   o.tenant_id, o.service, o.as_of, o.source, r.reading_id, r.active_users,
                   coalesce(r.seats, o.seats) seats
              from usage_rows r
              join usage_keys k on k.tenant = r.tenant and k.service = r.service
              join readings o on o.tenant_id = k.tenant_id and o.service = k.service_id
                             and o.as_of = r.as_of and o.source = r.source
             where r.active_users <> o.active_users or r.seats is distinct from coalesce(o.seats, r.seats)
                or (o.seats is null and r.seats is not null)
            """;
    private static final String KEEP_CORRECTED = """
            insert into corrected_readings (tenant_id, reading_id, service, as_of, source, active_users, seats, import_id,
                                            stored_at, corrected_at, corrected_by)
            select o.tenant_id, o.reading_id, o.service, o.as_of, o.source, o.active_users, o.seats, o.import_id,
                   o.stored_at, :now, :import
              from readings o join usage_changed c using (tenant_id, service, as_of, source)
            """;
    private static final String CORRECT = """
            update readings o
               set reading_id = c.reading_id, active_users = c.active_users, seats = c.seats, import_id = :import,
                   stored_at = :now, doubted = false
              from usage_changed c
             where o.tenant_id = c.tenant_id and o.service = c.service and o.as_of = c.as_of and o.source = c.source
            """;
    private static final String INSERT = """
            insert into readings (tenant_id, service, as_of, source, reading_id, active_users, seats, import_id, stored_at)
            select k.tenant_id, k.service_id, r.as_of, r.source, r.reading_id, r.active_users, r.seats, :import, :now
              from usage_rows r join usage_keys k on k.tenant = r.tenant and k.service = r.service
            on conflict do nothing
            """;
    private static final String MARK = """
            update milestone m set due = :now
              from (select distinct k.tenant_id, k.service_id
                      from usage_rows r
                      join usage_keys k on k.tenant = r.tenant and k.service = r.service
                     where case when k.reached_on is null then k.needed > 0 and r.active_users >= k.needed
                                else r.active_users < k.needed and r.as_of >= k.since end) touched
             where m.tenant_id = touched.tenant_id and m.service = touched.service_id
            """;

    /** Sorting and hashing a whole file, for this transaction only. */
    private static final String ROOM = "set local work_mem = '64MB'";

    private final JdbcClient database;
    private final JdbcTemplate cursors;

    UsageStore(JdbcClient database, DataSource source) {
        this.database = database;
        this.cursors = new JdbcTemplate(source);
        this.cursors.setFetchSize(1000);
    }

    /** A line that can't be taken, found by looking at all of them. */
    record Bad(long line, String reason, List<String> details) {}

    /** How many rows were new, and how many replaced another value. */
    record Stored(int rows, int inserted, int corrected) {}

    void open() {
        database.sql(ONE_AT_A_TIME).query((row, number) -> number).single();
        run(ROOM);
        run(UsageRows.CREATE);
    }

    /** Finds the tenants and services that the rows mean, and what can't be. */
    void check(Instant now) {
        run("analyze usage_rows");
        run(KEYS);
        run("analyze usage_keys");
        database.sql(BAD).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /**
     * The way of most files, and the quick one: every row is new, which shows when they are stored. Nothing is stored where
     * one is not, or where a row can't be taken.
     */
    Optional<Stored> storeNew(ImportId id, Instant now) {
        int rows = rows();
        if (count("select count(*) from usage_bad") > 0) {
            return Optional.empty();
        }
        run("savepoint usage_new");
        if (change(INSERT, id, now) != rows) {
            run("rollback to savepoint usage_new");
            return Optional.empty();
        }
        mark(now);
        return Optional.of(new Stored(rows, rows, 0));
    }

    /** Finds rows that contradict each other. */
    void compare() {
        run(CONTRADICTIONS);
    }

    /** In the order of lines; the flag says whether the line comes for the first time. */
    void eachBad(BiConsumer<Bad, Boolean> bad) {
        var previous = new long[] {-1};
        cursors.query("select line, reason, details from usage_bad order by line, reason", row -> {
            var one = bad(row);
            bad.accept(one, one.line() != previous[0]);
            previous[0] = one.line();
        });
    }

    Stored store(ImportId id, Instant now) {
        run(DROP_BAD);
        run("analyze usage_rows");
        run(CHANGED);
        change(KEEP_CORRECTED, id, now);
        var corrected = change(CORRECT, id, now);
        var inserted = change(INSERT, id, now);
        mark(now);
        return new Stored(rows(), inserted, corrected);
    }

    private void mark(Instant now) {
        database.sql(MARK).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    private int rows() {
        return count("select count(*) from usage_rows");
    }

    private int count(String sql) {
        return database.sql(sql).query((row, number) -> row.getInt(1)).single();
    }

    private void run(String sql) {
        database.sql(sql).update();
    }

    private int change(String sql, ImportId id, Instant now) {
        return database.sql(sql)
                .param("import", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Bad bad(ResultSet row) throws SQLException {
        return new Bad(row.getLong(1), row.getString(2), List.of((String[])
                row.getArray(3).getArray()));
    }
}

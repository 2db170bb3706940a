package relevo.app.journal;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/** Writes what a sound journal gives: state row with its columns, commands, domain, and what else stands beside. Never the journal itself. */
@Component
class Repairs {
    private static final String LOCK = "select version from tenant where tenant_id = ? for no key update";
    private static final String COMMAND = """
            insert into command (tenant_id, command_id, before, after) values (?, ?, ?, ?) on conflict do nothing
            """;
    /** What triggers make of a new state row; of a row that was lost it is still there. */
    private static final List<String> SEARCHED_BY = List.of("tenant_word", "tenant_person");

    private static final String STRAY = "delete from tenant_domain where tenant_id = ? and domain <> ?";

    private static final String FORGET = "select num_nulls(forget_interval(?, ?, ?, ?))";
    private static final String TEXT = "update content set version = ? where tenant_id = ? and content_id = ?";

    private final JdbcClient database;
    private final Domains domains;
    private final List<Beside> beside;

    Repairs(JdbcClient database, Domains domains, List<Beside> beside) {
        this.database = database;
        this.domains = domains;
        this.beside = List.copyOf(beside);
    }

    /** Nobody appends to the tenant's journal until the transaction ends. */
    void lock(TenantId tenant) {
        database.sql(LOCK).param(tenant.value()).query((row, number) -> number).list();
    }

    /** False where there was nothing to repair, or nothing to repair by. */
    boolean make(TenantId tenant, TenantCheck check) {
        boolean broken = check.faults().stream().anyMatch(fault -> fault.kind().remedy() == Fault.Remedy.REBUILD);
        var refolded = check.refolded();
        if (!broken || refolded.isEmpty()) {
            return false;
        }
        state(tenant, refolded.get());
        commands(tenant, check.commands());
        domain(tenant, refolded.get().state().profile().domain());
        texts(tenant, check.texts());
        check.intervals().forEach(each -> intervals(tenant, each));
        beside.forEach(each -> each.repair(tenant, refolded.get().state()));
        return true;
    }

    private void state(TenantId tenant, Refolded refolded) {
        Map<String, @Nullable Object> columns = Columns.of(refolded.state());
        if (row(database.sql(update(columns)), tenant, refolded, columns).update() == 0) {
            SEARCHED_BY.forEach(table -> database.sql("delete from " + table + " where tenant_id = ?")
                    .param(tenant.value())
                    .update());
            row(database.sql(RegisterStatement.of(columns.keySet())), tenant, refolded, columns)
                    .update();
        }
    }

    private static StatementSpec row(
            StatementSpec statement, TenantId tenant, Refolded refolded, Map<String, @Nullable Object> columns) {
        return statement
                .param("tenant", tenant.value())
                .param("after", refolded.version())
                .param("at", refolded.at().atOffset(ZoneOffset.UTC))
                .param("state", CanonicalJson.write(TenantState.class, refolded.state()))
                .param("head", refolded.head().bytes())
                .params(columns);
    }

    private static String update(Map<String, @Nullable Object> columns) {
        return "update tenant set version = :after, state = :state, head = :head, changed_at = :at, "
                + columns.keySet().stream()
                        .map(column -> column + " = " + RegisterStatement.parameter(column))
                        .collect(Collectors.joining(", "))
                + " where tenant_id = :tenant";
    }

    private void commands(TenantId tenant, CommandCheck check) {
        check.missing()
                .forEach((command, wrote) -> database.sql(COMMAND)
                        .params(tenant.value(), command, wrote.before(), wrote.after())
                        .update());
    }

    private void texts(TenantId tenant, TextCheck check) {
        check.versions()
                .forEach((content, version) -> database.sql(TEXT)
                        .params(version, tenant.value(), content.value())
                        .update());
    }

    private void intervals(TenantId tenant, IntervalCheck check) {
        for (Interval each : check.stray()) {
            database.sql(FORGET)
                    .params(check.table(), tenant.value(), each.whose(), each.sinceVersion())
                    .query((row, number) -> number)
                    .single();
        }
        String missing = """
                insert into %s (tenant_id, %s, since, since_version, until, until_version)
                values (?, ?, ?, ?, cast(? as timestamptz), cast(? as bigint)) on conflict do nothing
                """.formatted(check.table(), check.whose());
        check.missing()
                .forEach(each ->
                        database.sql(missing).params(interval(tenant, each)).update());
    }

    private static List<@Nullable Object> interval(TenantId tenant, Interval interval) {
        Interval.End end = interval.end();
        return Arrays.asList(
                tenant.value(),
                interval.whose(),
                interval.since().atOffset(ZoneOffset.UTC),
                interval.sinceVersion(),
                end == null ? null : end.at().atOffset(ZoneOffset.UTC),
                end == null ? null : end.version());
    }

    private void domain(TenantId tenant, String domain) {
        database.sql(STRAY).params(tenant.value(), Domains.canonical(domain)).update();
        domains.claim(domain, tenant);
    }
}

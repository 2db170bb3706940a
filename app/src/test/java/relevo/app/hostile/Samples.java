package relevo.app.hostile;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;

/** Values that are taken, by their names, from what stands in the demonstration. */
final class Samples {
    private final JdbcClient database;
    private final Transactions transactions;
    private final String tenant;

    Samples(JdbcClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
        this.tenant = one("select tenant_id from tenant where domain = 'auroratextil.example'");
    }

    String tenant() {
        return tenant;
    }

    /** A tenant of another organisation. */
    String foreign() {
        return one("""
                select a.tenant_id from access a join organisations o on o.id = a.organisation_id
                 where o.kind = 'PARTNER' and a.until is null order by 1 desc limit 1
                """);
    }

    /** Tenants in as many states as there are, to look at. */
    List<String> pages() {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("""
                                select distinct on (stage, move_kind) '/tenants/' || tenant_id from tenant
                                 where manager = '01900000-0000-7000-8000-000000000011' or manager is null
                                """).query((row, number) -> row.getString(1)).list());
    }

    /** For a bare name, or for a path and the name of its variable. */
    String of(String asked) {
        String name = asked.substring(asked.lastIndexOf(' ') + 1);
        return switch (name) {
            case "tenant" -> tenant;
            case "service", "services" -> "teams";
            case "task" -> "1701";
            case "criterion" -> "PI-2";
            case "kind" -> "account-team";
            case "language" -> "es";
            case "version" -> "1";
            case "queue" -> "ftcq-inactive-emea";
            case "person" -> "01900000-0000-7000-8000-000000000012";
            case "move" -> one("select move_id from tenant where move_id is not null limit 1");
            case "contact", "to" -> one("""
                    select convert_from(event, 'UTF8')::jsonb -> 'event' -> 'contact' ->> 'id' from journal
                     where position('ContactDescribed'::bytea in event) > 0 limit 1
                    """);
            case "message" -> one("select message_id from messages limit 1");
            case "id" -> id(asked);
            default -> sample(name);
        };
    }

    private String id(String path) {
        if (path.contains("request")) {
            return one("select id from requests limit 1");
        }
        return path.contains("edition") ? one("select id from editions limit 1") : other();
    }

    private static String sample(String name) {
        return switch (name) {
            case "mail" -> "marta.soler@auroratextil.example";
            case "cc" -> "jon.zubieta@faro.example";
            case "domain" -> "hostil.example";
            case "date", "held", "until", "on", "from" ->
                java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString();
            case "zone" -> "Europe/Madrid";
            case "country" -> "ES";
            case "seats" -> "100";
            case "region" -> "EMEA";
            default -> "Consta por escrito.";
        };
    }

    private String one(String sql) {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql(sql)
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .optional()
                        .orElseGet(Samples::other));
    }

    private static String other() {
        UUID id = Ids.next();
        return id.toString();
    }
}

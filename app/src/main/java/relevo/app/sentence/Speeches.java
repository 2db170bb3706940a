package relevo.app.sentence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.web.Said;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.TenantState;

/** Prepares speech for a reader; to be called within a transaction, which knows whose names they may see. */
@Component
public class Speeches {
    /** No day is near it. */
    private static final Clock LONG_AGO = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final MessageSource texts;
    private final Clock clock;
    private final JdbcClient database;

    Speeches(MessageSource texts, Clock clock, JdbcClient database) {
        this.texts = texts;
        this.clock = clock;
        this.database = database;
    }

    /** About one tenant, whose services have names. */
    public Speech of(Locale language, TenantState state) {
        return of(language, state.services()::get, state.profile().zone());
    }

    /** About one tenant, with every date in full, for what is kept and printed. */
    public Speech inFull(Locale language, TenantState state) {
        Said said = new Said(texts, language, ZoneId.systemDefault(), LONG_AGO);
        return new Speech(
                said,
                new KnownNames(said, people(), queues(language), state.services()::get),
                state.profile().zone());
    }

    /** About many tenants: services are named by their ids. */
    public Speech of(Locale language) {
        return of(language, _ -> null, ZoneId.systemDefault());
    }

    /** About one tenant after another; people and queues are read once. */
    public Function<TenantState, Speech> each(Locale language) {
        Map<UUID, String> people = people();
        Map<String, String> queues = queues(language);
        Said said = said(language);
        return state -> new Speech(
                said,
                new KnownNames(said, people, queues, state.services()::get),
                state.profile().zone());
    }

    private Speech of(Locale language, Services services, ZoneId there) {
        Said said = said(language);
        return new Speech(said, new KnownNames(said, people(), queues(language), services), there);
    }

    private Said said(Locale language) {
        return new Said(texts, language, ZoneId.systemDefault(), clock);
    }

    private Map<UUID, String> people() {
        Map<UUID, String> names = new java.util.HashMap<>();
        database.sql("select id, name from people").query(row -> {
            names.put(row.getObject(1, UUID.class), row.getString(2));
        });
        return names;
    }

    private Map<String, String> queues(Locale language) {
        Map<String, String> names = new java.util.HashMap<>();
        String column = language.getLanguage().equals("es") ? "name_es" : "name_en";
        database.sql("select id, " + column + " from queues").query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }

    /** The services of a tenant. */
    interface Services {
        relevo.engagement.state.@org.jspecify.annotations.Nullable Service get(ServiceId id);
    }
}

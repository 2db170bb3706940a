package relevo.app.tenant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.web.SignedIn;

/** Finds how to begin a search, so that it is quick whether its words are rare or common. */
@Component
class Lookups {
    private static final String COUNT = """
            select count(*)::int
              from (select 1 from tenant_word where word >= ? and word < ? limit ?) entry
            """;

    private static final String OF_ORGANISATION = """
            select count(*)::int
              from (select 1 from access where organisation_id = ? and until is null limit ?) entry
            """;
    /** An organisation with no more tenants is searched tenant by tenant. */
    private static final int FEW = 20_000;

    private static final Duration COUNTED_FOR = Duration.ofMinutes(5);

    private final JdbcClient database;
    private final Clock clock;
    private final Map<UUID, Size> sizes = new ConcurrentHashMap<>();

    Lookups(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The words are looked up one tenant after another: for all tenants of a list, or where there are few. */
    Lookup byTenant(TenantFilter filter, SignedIn person) {
        return byTenant(SearchWords.of(filter.q()), seesFew(person));
    }

    Lookup of(TenantFilter filter, SignedIn person) {
        var words = SearchWords.of(filter.q());
        boolean few = seesFew(person);
        return few || words.isEmpty() ? byTenant(words, few) : byRarest(words, leavesFew(filter));
    }

    private static Lookup byTenant(List<String> words, boolean few) {
        return new Lookup(null, words, false, few);
    }

    private Lookup byRarest(List<String> words, boolean filtered) {
        String rarest = words.getFirst();
        int fewest = Integer.MAX_VALUE;
        for (String word : words) {
            int count = count(word);
            rarest = count < fewest ? word : rarest;
            fewest = Math.min(count, fewest);
        }
        return byRarest(words, rarest, fewest > Lookup.MOST, filtered);
    }

    private static Lookup byRarest(List<String> words, String rarest, boolean common, boolean filtered) {
        if (common && filtered) {
            return byTenant(words, false);
        }
        var others = new ArrayList<>(words);
        others.remove(rarest);
        return new Lookup(rarest, others, common, false);
    }

    private static boolean leavesFew(TenantFilter filter) {
        return filter.holder().equals("me") || filter.holder().startsWith("person:");
    }

    /** Whoever sees few would have to pass by everybody else's tenants with the word: row-level security looks at each. */
    private boolean seesFew(SignedIn person) {
        return switch (Sight.of(person)) {
            case ALL -> false;
            case OWN -> true;
            case ORGANISATION -> hasFew(person.organisation());
        };
    }

    /** It says where to begin and nothing else, so it may be a while ago that it was counted. */
    private boolean hasFew(UUID organisation) {
        var now = clock.instant();
        var known = sizes.get(organisation);
        if (known == null || known.counted().plus(COUNTED_FOR).isBefore(now)) {
            known = new Size(ofOrganisation(organisation) <= FEW, now);
            sizes.put(organisation, known);
        }
        return known.few();
    }

    /** Whether an organisation has few tenants, and when they were counted. */
    private record Size(boolean few, Instant counted) {}

    private int ofOrganisation(UUID organisation) {
        return database.sql(OF_ORGANISATION)
                .params(organisation, FEW + 1)
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private int count(String word) {
        return database.sql(COUNT)
                .params(word, SearchWords.end(word), Lookup.MOST + 1)
                .query((row, number) -> row.getInt(1))
                .single();
    }
}

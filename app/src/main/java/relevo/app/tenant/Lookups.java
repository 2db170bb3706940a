package relevo.app.tenant;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.tenant.TenantList.Wish;

/** Finds how to begin a search, so that it is quick whether its words are rare or common. */
@Component
class Lookups {
    private static final String COUNT = """
            select count(*)::int
              from (select 1 from tenant_word where word >= ? and word < ? limit ?) entry
            """;

    private final JdbcClient database;
    private final PartnerSizes sizes;

    Lookups(JdbcClient database, PartnerSizes sizes) {
        this.database = database;
        this.sizes = sizes;
    }

    /** The words are looked up one tenant after another: for all tenants of a list, or where there are few. */
    Lookup byTenant(Wish wish) {
        return byTenant(SearchWords.of(wish.filter().q()), extent(wish));
    }

    Lookup of(Wish wish) {
        var words = SearchWords.of(wish.filter().q());
        var extent = extent(wish);
        return extent.few() || words.isEmpty() ? byTenant(words, extent) : byRarest(words, leavesFew(wish.filter()));
    }

    private static Lookup byTenant(List<String> words, Extent extent) {
        return new Lookup(null, words, false, extent);
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
            return byTenant(words, Extent.UNKNOWN);
        }
        var others = new ArrayList<>(words);
        others.remove(rarest);
        return new Lookup(rarest, others, common, Extent.UNKNOWN);
    }

    private static boolean leavesFew(TenantFilter filter) {
        return filter.holder().equals("me") || filter.holder().startsWith("person:");
    }

    /** Whoever sees few would have to pass by everybody else's tenants with a word: row-level security looks at each. */
    private Extent extent(Wish wish) {
        return switch (Sight.of(wish.person())) {
            case ALL -> Extent.UNKNOWN;
            case OWN -> Extent.OWN;
            case ORGANISATION -> ofPartner(wish);
        };
    }

    private Extent ofPartner(Wish wish) {
        if (sizes.few(wish)) {
            return Extent.FEW_OF_PARTNER;
        }
        return wish.filter().isCoarse() ? Extent.MANY_OF_PARTNER : Extent.UNKNOWN;
    }

    private int count(String word) {
        return database.sql(COUNT)
                .params(word, SearchWords.end(word), Lookup.MOST + 1)
                .query((row, number) -> row.getInt(1))
                .single();
    }
}

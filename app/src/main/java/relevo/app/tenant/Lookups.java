package relevo.app.tenant;

import java.util.ArrayList;
import java.util.List;
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

    private final JdbcClient database;

    Lookups(JdbcClient database) {
        this.database = database;
    }

    Lookup of(TenantFilter filter, SignedIn person) {
        var words = SearchWords.of(filter.q());
        if (words.isEmpty()) {
            return Lookup.NONE;
        }
        if (seesFew(person)) {
            return new Lookup(null, words, false);
        }
        String rarest = words.getFirst();
        int fewest = Integer.MAX_VALUE;
        for (String word : words) {
            int count = count(word);
            rarest = count < fewest ? word : rarest;
            fewest = Math.min(count, fewest);
        }
        return lookup(words, rarest, fewest > Lookup.MOST, leavesFew(filter, person));
    }

    private static Lookup lookup(List<String> words, String rarest, boolean common, boolean few) {
        if (common && few) {
            return new Lookup(null, words, false);
        }
        var others = new ArrayList<>(words);
        others.remove(rarest);
        return new Lookup(rarest, others, common);
    }

    private static boolean leavesFew(TenantFilter filter, SignedIn person) {
        boolean ofPerson = filter.holder().equals("me") || filter.holder().startsWith("person:");
        return ofPerson || Sight.of(person) != Sight.ALL;
    }

    /** Whoever sees few would have to pass by everybody else's tenants with the word: row-level security looks at each. */
    private boolean seesFew(SignedIn person) {
        return switch (Sight.of(person)) {
            case ALL -> false;
            case OWN -> true;
            case ORGANISATION -> ofOrganisation(person) <= FEW;
        };
    }

    private int ofOrganisation(SignedIn person) {
        return database.sql(OF_ORGANISATION)
                .params(person.organisation(), FEW + 1)
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

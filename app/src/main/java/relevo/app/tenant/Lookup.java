package relevo.app.tenant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a search begins: with the tenants that have one of its words, or with the filters.
 *
 * @param word the rarest, looked up first; null where there is none, or where the filters leave fewer tenants
 * @param others the words still to be found in each
 * @param cut whether so many have the word that only the first are looked at
 * @param extent whether the reader's filters leave so few tenants that all begins with those
 */
record Lookup(@Nullable String word, List<String> others, boolean cut, Extent extent) {
    /** So many entries of a word are looked at. */
    static final int MOST = 1000;

    Lookup {
        others = List.copyOf(others);
    }

    /** Nothing is searched for. */
    static Lookup of(Extent extent) {
        return new Lookup(null, List.of(), false, extent);
    }

    String with() {
        return word == null ? "" : """
                with found as materialized (
                    select distinct w.tenant_id
                      from (select tenant_id from tenant_word where word >= :word and word < :word_end
                             order by word, tenant_id limit :most) w)
                """;
    }

    /** Whatever it is read from, a column that is filtered or sorted by has the same name. */
    String from() {
        if (word != null) {
            return " from found join tenant t on t.tenant_id = found.tenant_id";
        }
        return extent == Extent.FEW_OF_PARTNER ? " from partner_tenant t" : " from tenant t";
    }

    void name(TenantConditions conditions) {
        if (word != null) {
            conditions.values().put("word", word);
            conditions.values().put("word_end", SearchWords.end(word));
            conditions.values().put("most", MOST);
        }
    }
}

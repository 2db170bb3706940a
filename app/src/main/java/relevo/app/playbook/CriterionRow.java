package relevo.app.playbook;

import java.util.List;
import java.util.Locale;
import relevo.playbook.edition.Edition;
import relevo.playbook.edition.EditionPage;
import relevo.playbook.rules.Criterion;

/**
 * A criterion of the rules and where a page says it.
 *
 * @param sentence of the rules, in the reader's language
 * @param lines none where the page doesn't say it
 * @param lost whether earlier versions of the page say it
 */
public record CriterionRow(String id, String sentence, List<Integer> lines, boolean lost) {
    public CriterionRow {
        lines = List.copyOf(lines);
    }

    /** In the order of the rules; who holds the tenant is for Relevo to say, so a page need not, but may. */
    static List<CriterionRow> of(Edition edition, EditionPage page, Locale language) {
        return edition.rules().criteria().stream()
                .filter(criterion -> criterion.part() != Criterion.Part.CUSTODY
                        || page.binding().says(criterion.id()))
                .map(Criterion::id)
                .map(id -> new CriterionRow(
                        id,
                        edition.rulebook().sentence(id).in(language.getLanguage()),
                        page.items(id).stream()
                                .map(bound -> bound.item().line())
                                .distinct()
                                .toList(),
                        page.binding().lost().contains(id)))
                .toList();
    }

    public boolean isSaid() {
        return !lines.isEmpty();
    }
}

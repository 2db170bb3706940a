package relevo.app.faq;

import java.util.List;

/**
 * What the page of the questions shows.
 *
 * @param newest whether this version is the one in force
 * @param sought what was searched for, or empty
 */
public record FaqPage(Version version, boolean newest, List<Entry> all, List<Entry> shown, String sought) {
    static FaqPage of(Version version, boolean newest, List<Entry> all, String sought) {
        var folded = Folding.of(sought.strip());
        var shown = all.stream().filter(entry -> entry.mentions(folded)).toList();
        return new FaqPage(version, newest, all, shown, sought.strip());
    }
}

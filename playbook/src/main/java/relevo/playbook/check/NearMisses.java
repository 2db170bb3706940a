package relevo.playbook.check;

import static relevo.playbook.FindingCode.TERM_MISSPELT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relevo.playbook.lexicon.EditDistance;
import relevo.playbook.lexicon.Lexicon;

/**
 * Finds words one letter away from a word that the page itself uses in the same phrase. The page is the only
 * dictionary; endings are left alone, since they inflect.
 */
final class NearMisses {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 30;
    private static final int ENDING = 2;
    private static final int CLEARLY = 3;

    private final Lexicon lexicon;
    private final Report report;
    private final Map<String, Use> uses = new LinkedHashMap<>();

    NearMisses(Lexicon lexicon, Report report) {
        this.lexicon = lexicon;
        this.report = report;
    }

    void check(List<Passage> passages) {
        if (lexicon.language().unspaced()) {
            return;
        }
        passages.forEach(passage -> Use.collect(passage, uses));
        var byShape = new HashMap<String, Use>();
        var done = new HashSet<String>();
        for (var use : uses.values()) {
            var word = use.word();
            if (word.length() >= SHORTEST && word.length() <= LONGEST) {
                compare(use, byShape, done);
            }
        }
    }

    /** Two words one letter apart share a form with one letter left out; that finds them without comparing all. */
    private void compare(Use use, Map<String, Use> byShape, Set<String> done) {
        var word = use.word();
        for (int i = -1; i < word.length(); i++) {
            var shape = i < 0 ? word : word.substring(0, i) + word.substring(i + 1);
            var other = byShape.putIfAbsent(shape, use);
            if (other != null
                    && !other.word().equals(word)
                    && nearMiss(other, use)
                    && done.add(word + " " + other.word())) {
                blame(other, use);
            }
        }
    }

    private static boolean nearMiss(Use a, Use b) {
        var first = a.word();
        var second = b.word();
        int shorter = Math.min(first.length(), second.length());
        int same = 0;
        while (same < shorter && first.charAt(same) == second.charAt(same)) {
            same++;
        }
        boolean inside = same > 0 && same < Math.max(first.length(), second.length()) - ENDING;
        return inside && EditDistance.atMost(1, first, second) == 1 && a.sharesPhrase(b);
    }

    /** The page's own term is the one used far more often, else the one used first; a word for a part of a page is right. */
    private void blame(Use earlier, Use later) {
        boolean laterIsTerm =
                later.places().size() >= CLEARLY * earlier.places().size();
        var term = laterIsTerm ? later : earlier;
        var wrong = laterIsTerm ? earlier : later;
        if (Lexicon.known(wrong.word()).flatMap(lexicon::exactSection).isPresent()) {
            return;
        }
        for (var place : wrong.places()) {
            var at = String.valueOf(term.places().getFirst().passage().line());
            report.add(
                    TERM_MISSPELT, place.passage(), place.index(), place.written(), place.written(), term.word(), at);
        }
    }
}

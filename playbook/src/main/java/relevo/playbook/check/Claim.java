package relevo.playbook.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relevo.playbook.lexicon.Lexicon;

/**
 * "10 % for customers with fewer than 1,000 seats": a result, under a comparison.
 *
 * @param awaited whether something waits for it: "a mail goes to those with fewer than 1,000 seats when 80 % …"
 */
record Claim(
        Passage passage, double result, boolean percent, Comparison comparison, Set<String> topic, boolean awaited) {
    private static final int SAME_TOPIC = 3;
    private static final int SAME_TOPIC_AND_BOUND = 2;
    private static final double SAME_MATTER = 0.4;
    private static final int NEAR = 10;

    /** The claims of one sentence: clause by clause, or across clauses where there is one result and one comparison. */
    static List<Claim> in(Passage passage, Sentences.Piece sentence, Lexicon lexicon) {
        var claims = new ArrayList<Claim>();
        var results = new ArrayList<Quantity>();
        var comparisons = new ArrayList<Comparison>();
        for (var clause : Sentences.clauses(sentence)) {
            read(passage, clause, lexicon, results, comparisons, claims);
        }
        var percents = results.stream().filter(Quantity::percent).toList();
        if (claims.stream().noneMatch(Claim::percent) && comparisons.size() == 1 && percents.size() == 1) {
            claims.add(of(passage, sentence.text(), percents.getFirst(), comparisons.getFirst(), lexicon));
        }
        return claims;
    }

    private static void read(
            Passage passage,
            Sentences.Piece clause,
            Lexicon lexicon,
            List<Quantity> results,
            List<Comparison> comparisons,
            List<Claim> claims) {
        var own = new ArrayList<Quantity>();
        var bounds = new ArrayList<Comparison>();
        for (var number : Quantity.in(clause.text(), lexicon)) {
            var comparison =
                    number.percent() ? Optional.<Comparison>empty() : Comparison.at(clause.text(), number, lexicon);
            comparison.ifPresent(found -> bounds.add(moved(found, clause.start())));
            if (comparison.isEmpty()) {
                own.add(number);
            }
        }
        var percents = own.stream().filter(Quantity::percent).toList();
        var result = percents.size() == 1 ? percents.getFirst() : own.size() == 1 ? own.getFirst() : null;
        if (bounds.size() == 1 && result != null) {
            claims.add(of(passage, clause.text(), result, bounds.getFirst(), lexicon));
        }
        results.addAll(own);
        comparisons.addAll(bounds);
    }

    private static Claim of(Passage passage, String text, Quantity result, Comparison comparison, Lexicon lexicon) {
        boolean awaited =
                lexicon.list("if").stream().anyMatch(word -> awaited(text, " " + word + " ", comparison, lexicon));
        return new Claim(passage, result.value(), result.percent(), comparison, Topic.words(text), awaited);
    }

    /** Whether the comparison stands before the word for "when", and a percentage behind it. */
    private static boolean awaited(String text, String when, Comparison comparison, Lexicon lexicon) {
        int at = text.indexOf(when, Math.max(0, text.indexOf(comparison.quote())));
        return at >= 0 && Quantity.in(text.substring(at), lexicon).stream().anyMatch(Quantity::percent);
    }

    private static Comparison moved(Comparison found, int by) {
        return new Comparison(found.more(), found.bound(), found.inclusive(), found.quote(), found.start() + by);
    }

    /** A later claim of a sentence that has the condition of an earlier one and another kind of result. */
    static Optional<Claim> repeated(List<Claim> sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            var later = sentence.get(i);
            for (var earlier : sentence.subList(Math.max(0, i - NEAR), i)) {
                boolean same = later.comparison.start() != earlier.comparison.start()
                        && later.comparison.bound() == earlier.comparison.bound()
                        && later.comparison.more() == earlier.comparison.more();
                if (same && later.percent != earlier.percent) {
                    return Optional.of(later.percent ? later : earlier);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether both speak of one milestone and differ in exactly one of direction, bound and result, or in whether the bound counts. */
    boolean contradicts(Claim other) {
        boolean sameLine = comparison.drawsSameLine(other.comparison);
        boolean sameBound = sameLine || comparison.bound() == other.comparison.bound();
        boolean sameResult = result == other.result;
        if (sameBound && sameResult) {
            return !sameLine;
        }
        int least = sameBound ? SAME_TOPIC_AND_BOUND : SAME_TOPIC;
        boolean sameWay = comparison.more() == other.comparison.more();
        boolean sameTopic = sharedWords(other) >= least || saysNothingElse(other, sameBound);
        return sameWay && sameBound != sameResult && sameTopic && sameMatter(other);
    }

    /** Whether the shorter of two claims has no word that the other lacks; a single word is enough for one bound, or one with a zero too many. */
    private boolean saysNothingElse(Claim other, boolean sameBound) {
        var shared = about();
        shared.retainAll(other.about());
        boolean all = shared.size() == Math.min(about().size(), other.about().size());
        boolean enough = shared.size() > 1 || sameBound || tenfold(other);
        return all && !shared.isEmpty() && enough;
    }

    private Set<String> about() {
        var words = new HashSet<>(topic);
        words.removeAll(Topic.words(comparison.quote()));
        return words;
    }

    private boolean tenfold(Claim other) {
        double times = Math.log10(comparison.bound() / other.comparison.bound());
        return times == Math.rint(times);
    }

    /** Whether the other claim points the other way. */
    boolean turned(Claim other) {
        return comparison.more() != other.comparison.more();
    }

    String quote() {
        return new Quantity(result, percent, 0, 0).said() + (percent ? " %" : "") + " (" + comparison.quote() + ")";
    }

    private int sharedWords(Claim other) {
        var shared = new HashSet<>(topic);
        shared.retainAll(other.topic);
        shared.removeAll(Topic.words(comparison.quote()));
        return shared.size();
    }

    /** What something else waits for must have more than the customers and their seats in common with a milestone. */
    private boolean sameMatter(Claim other) {
        var all = new HashSet<>(topic);
        all.addAll(other.topic);
        return (!awaited && !other.awaited) || sharedWords(other) >= SAME_MATTER * all.size();
    }
}

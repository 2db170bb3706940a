package relevo.playbook.binding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import relevo.playbook.lexicon.Wording;
import relevo.playbook.rules.Bindings;

/** Weighs an item by its place and by the phrases that a criterion is recognised by. */
record Likeness(Bindings bindings, String language) {
    private static final int PHRASE = 4;
    private static final int PHRASE_BELOW = 1;
    /** Two that keep their places weigh more than a phrase by which one would take the other's. */
    private static final int PLACE_IN_SAME_SHAPE = 3;

    private static final int PLACE = 1;

    /**
     * @param page items among which what is wanted is looked for, in the order of the page
     * @param sameShape whether the part has as many items, standing alike, as on the known page
     */
    List<Candidate> candidates(Wanted wanted, List<PageItem> page, boolean sameShape) {
        var place = sameShape ? PLACE_IN_SAME_SHAPE : PLACE;
        return IntStream.range(0, page.size())
                .filter(at -> page.get(at).part().equals(wanted.part()))
                .mapToObj(at -> weigh(wanted, page.get(at), place, page.subList(at + 1, page.size())))
                .filter(candidate -> candidate.score() > 0)
                .toList();
    }

    private Candidate weigh(Wanted wanted, PageItem item, int place, List<PageItem> next) {
        var phrases = phrases(wanted.criterion(), item.text()) * PHRASE
                + below(next.stream()
                        .takeWhile(other -> other.under(item))
                        .mapToInt(other -> phrases(wanted.criterion(), other.text()))
                        .toArray());
        var certainty = phrases > 0 ? Certainty.RECOGNISED : Certainty.GUESSED;
        var score = phrases + (item.place().equals(wanted.known().place()) ? place : 0);
        return new Candidate(wanted, item, score, certainty);
    }

    /** A phrase that several items below have speaks for what they stand under; if all have it, more than for any of them. */
    private static int below(int[] phrases) {
        var with = IntStream.of(phrases).filter(found -> found > 0).count();
        var all = with == phrases.length ? PHRASE : 0;
        return with > 1 ? IntStream.of(phrases).sum() * PHRASE_BELOW + all : 0;
    }

    /** How many of the phrases that stand for the criterion or statement are in the text. */
    int phrases(String id, String text) {
        var plain = Wording.unaccented(" " + Fingerprint.plain(text) + " ");
        return (int) cues(id).filter(plain::contains).count();
    }

    /** The text, as it is compared, up to the first of the phrases; empty where it has none. */
    Optional<String> before(String id, String text) {
        var plain = Wording.unaccented(Fingerprint.plain(text));
        return cues(id).filter(plain::contains)
                .map(phrase -> plain.substring(0, plain.indexOf(phrase)))
                .min(Comparator.comparingInt(String::length));
    }

    private Stream<String> cues(String id) {
        return bindings.cues(language, id).stream().map(Fingerprint::plain).map(Wording::unaccented);
    }
}

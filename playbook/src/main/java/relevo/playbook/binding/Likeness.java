package relevo.playbook.binding;

import java.util.List;
import java.util.stream.Stream;
import relevo.playbook.lexicon.Wording;
import relevo.playbook.rules.Bindings;

/** Weighs an item by its place and by the phrases that a criterion is recognised by. */
record Likeness(Bindings bindings, String language) {
    private static final int PHRASE = 4;
    private static final int PHRASE_BELOW = 1;
    private static final int SAME_PLACE = 2;

    List<Candidate> candidates(Wanted wanted, List<PageItem> page) {
        return page.stream()
                .filter(item -> item.part().equals(wanted.part()))
                .map(item -> weigh(wanted, item, page.stream().filter(other -> other.under(item))))
                .filter(candidate -> candidate.score() > 0)
                .toList();
    }

    /** A phrase that several items below have speaks for what they stand under. */
    private Candidate weigh(Wanted wanted, PageItem item, Stream<PageItem> below) {
        var phrases = phrases(wanted.criterion(), item.text());
        var phrasesBelow = below.mapToInt(other -> phrases(wanted.criterion(), other.text()))
                .sum();
        var place = item.place().equals(wanted.known().place()) ? SAME_PLACE : 0;
        var certainty = phrases + phrasesBelow > 0 ? Certainty.RECOGNISED : Certainty.GUESSED;
        var score = phrases * PHRASE + phrasesBelow * PHRASE_BELOW + place;
        return new Candidate(wanted, item, score, certainty);
    }

    /** How many of the phrases that stand for the criterion or statement are in the text. */
    int phrases(String id, String text) {
        var plain = Wording.unaccented(" " + Fingerprint.plain(text) + " ");
        return (int) bindings.cues(language, id).stream()
                .map(Fingerprint::plain)
                .map(Wording::unaccented)
                .filter(plain::contains)
                .count();
    }
}

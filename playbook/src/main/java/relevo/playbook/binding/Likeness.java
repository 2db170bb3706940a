package relevo.playbook.binding;

import java.util.List;
import java.util.stream.Collectors;
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
                .map(item -> weigh(wanted, item, below(item, page)))
                .filter(candidate -> candidate.score() > 0)
                .toList();
    }

    private Candidate weigh(Wanted wanted, PageItem item, String below) {
        var phrases = phrases(wanted.criterion(), item.text());
        var phrasesBelow = phrases(wanted.criterion(), below);
        var place = item.place().equals(wanted.known().place()) ? SAME_PLACE : 0;
        var certainty = phrases + phrasesBelow > 0 ? Certainty.RECOGNISED : Certainty.GUESSED;
        var score = phrases * PHRASE + phrasesBelow * PHRASE_BELOW + place;
        return new Candidate(wanted, item, score, certainty);
    }

    private static String below(PageItem item, List<PageItem> page) {
        return page.stream()
                .filter(other -> other.under(item))
                .map(PageItem::text)
                .collect(Collectors.joining(" "));
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

package relevo.playbook.binding;

import java.util.List;
import relevo.playbook.rules.Bindings;

/** Weighs an item by its place and by the phrases that a criterion is recognised by. */
record Likeness(Bindings bindings, String language) {
    private static final int PHRASE = 2;
    private static final int SAME_PLACE = 1;

    List<Candidate> candidates(Wanted wanted, List<PageItem> page) {
        return page.stream()
                .filter(item -> item.part().equals(wanted.part()))
                .map(item -> weigh(wanted, item))
                .filter(candidate -> candidate.score() > 0)
                .toList();
    }

    private Candidate weigh(Wanted wanted, PageItem item) {
        var phrases = phrases(wanted.criterion(), item.inContext());
        var place = item.place().equals(wanted.known().place()) ? SAME_PLACE : 0;
        var certainty = phrases > 0 ? Certainty.RECOGNISED : Certainty.GUESSED;
        return new Candidate(wanted, item, phrases * PHRASE + place, certainty);
    }

    /** How many of the phrases that stand for the criterion or statement are in the text. */
    int phrases(String id, String text) {
        var plain = " " + Fingerprint.plain(text) + " ";
        return (int) bindings.cues(language, id).stream()
                .map(Fingerprint::plain)
                .filter(plain::contains)
                .count();
    }
}

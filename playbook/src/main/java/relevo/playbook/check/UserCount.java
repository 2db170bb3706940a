package relevo.playbook.check;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import relevo.playbook.lexicon.Lexicon;

/** "250 active users": a number of users that a sentence gives, not as a bound, and the word for users. */
record UserCount(Passage passage, double users, String word, String quote, int start) {
    private static final int NEAR = 40;

    /** The numbers in some of a passage's sentences. */
    static List<UserCount> in(Passage passage, List<Sentences.Piece> sentences, Lexicon lexicon) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        var text = passage.text();
        var ends = new TreeMap<Integer, Integer>();
        sentences.forEach(sentence ->
                ends.put(sentence.start(), sentence.start() + sentence.text().length()));
        return Quantity.in(text, lexicon).stream()
                .filter(number -> {
                    var sentence = ends.floorEntry(number.start());
                    return sentence != null && number.end() <= sentence.getValue();
                })
                .filter(number -> !number.percent())
                .filter(number -> Comparison.at(text, number, lexicon)
                        .filter(bound -> !bound.begins(lexicon))
                        .isEmpty())
                .flatMap(number -> lexicon.list("users").stream()
                        .filter(word -> behind(text, number).stripLeading().startsWith(word))
                        .limit(1)
                        .map(word -> of(passage, number, word)))
                .toList();
    }

    private static UserCount of(Passage passage, Quantity number, String word) {
        int end = number.end() + behind(passage.text(), number).indexOf(word) + word.length();
        return new UserCount(
                passage, number.value(), word, passage.text().substring(number.start(), end), number.start());
    }

    private static String behind(String text, Quantity number) {
        return text.substring(number.end(), Math.min(text.length(), number.end() + NEAR))
                .toLowerCase(Locale.ROOT);
    }
}

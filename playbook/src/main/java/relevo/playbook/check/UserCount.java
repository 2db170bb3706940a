package relevo.playbook.check;

import java.util.List;
import java.util.Locale;
import relevo.playbook.lexicon.Lexicon;

/** "250 active users": a number of users that a sentence gives, not as a bound, and the word for users. */
record UserCount(Passage passage, double users, String word, String quote, int start) {
    private static final int NEAR = 40;

    static List<UserCount> in(Passage passage, Sentences.Piece sentence, Lexicon lexicon) {
        var text = passage.text();
        return Quantity.in(text, lexicon).stream()
                .filter(number -> number.start() >= sentence.start()
                        && number.end() <= sentence.start() + sentence.text().length())
                .filter(number -> !number.percent())
                .filter(number -> Comparison.at(text, number, lexicon).isEmpty())
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

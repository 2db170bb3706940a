package relevo.playbook.check;

import java.util.List;
import java.util.Locale;
import relevo.playbook.lexicon.Lexicon;

/** "250 active users": a number of users that a sentence gives, not as a bound. */
record UserCount(Passage passage, double users, String quote, int start) {
    private static final int NEAR = 40;

    static List<UserCount> in(Passage passage, Lexicon lexicon) {
        var text = passage.text();
        return Quantity.in(text, lexicon).stream()
                .filter(number -> !number.percent())
                .filter(number -> Comparison.at(text, number, lexicon)
                        .filter(found -> found.start() < number.start())
                        .isEmpty())
                .flatMap(number -> lexicon.list("users").stream()
                        .filter(word -> behind(text, number).stripLeading().startsWith(word))
                        .limit(1)
                        .map(word -> of(passage, number, word)))
                .toList();
    }

    private static UserCount of(Passage passage, Quantity number, String word) {
        int end = number.end() + behind(passage.text(), number).indexOf(word) + word.length();
        return new UserCount(passage, number.value(), passage.text().substring(number.start(), end), number.start());
    }

    private static String behind(String text, Quantity number) {
        return text.substring(number.end(), Math.min(text.length(), number.end() + NEAR))
                .toLowerCase(Locale.ROOT);
    }
}

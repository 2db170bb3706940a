package relevo.playbook.read;

import java.util.stream.Stream;
import relevo.playbook.Obligation;
import relevo.playbook.lexicon.Lexicon;
import relevo.playbook.lexicon.Wording;

/** The words above tasks, which may say whether these are mandatory: "Mandatory tasks". */
record TaskHeading(String words, Lexicon lexicon) {
    private static final int STEM = 5;

    Obligation obligation() {
        return lexicon.obligation(words).orElseGet(() -> conditional() ? Obligation.UNSTATED : said());
    }

    /** Whether the tasks are such only if need be: then the heading says nothing. */
    private boolean conditional() {
        var heading = Wording.plain(words);
        boolean unspaced = lexicon.language().unspaced();
        return Stream.of("if", "if.needed")
                .flatMap(key -> lexicon.list(key).stream())
                .filter(word -> !unspaced || word.length() > 1)
                .anyMatch(word -> unspaced ? heading.contains(word) : whole(word, heading));
    }

    private static boolean whole(String word, String heading) {
        int at = heading.indexOf(word);
        while (at >= 0 && (letter(heading, at - 1) || letter(heading, at + word.length()))) {
            at = heading.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    private static boolean letter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private Obligation said() {
        boolean mandatory = has("obligation.mandatory");
        return mandatory == has("obligation.optional")
                ? Obligation.UNSTATED
                : mandatory ? Obligation.MANDATORY : Obligation.OPTIONAL;
    }

    /** Whether the heading has one of the language's words, whatever its ending. */
    private boolean has(String key) {
        boolean unspaced = lexicon.language().unspaced();
        var heading = Wording.plain(words);
        return lexicon.list(key).stream()
                .filter(word -> word.length() > (unspaced ? 1 : STEM))
                .map(word -> unspaced ? word : word.substring(0, word.length() - 1))
                .anyMatch(heading::contains);
    }
}

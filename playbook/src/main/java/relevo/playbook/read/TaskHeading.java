package relevo.playbook.read;

import relevo.playbook.Obligation;
import relevo.playbook.lexicon.Lexicon;
import relevo.playbook.lexicon.Wording;

/** The words above tasks, which may say whether these are mandatory: "Mandatory tasks". */
record TaskHeading(String words, Lexicon lexicon) {
    private static final int STEM = 5;

    Obligation obligation() {
        return lexicon.obligation(words).orElseGet(this::said);
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

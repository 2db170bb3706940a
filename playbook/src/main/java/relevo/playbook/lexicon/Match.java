package relevo.playbook.lexicon;

/** A meaning found for some words, how surely, and the term that they were taken for. */
public record Match<K>(K kind, Certainty certainty, String term) {
    /** How a meaning was found, best first. */
    public enum Certainty {
        /** The words are a known term. */
        EXACT,
        /** The words have the parts of a known term. */
        SHAPE,
        /** The words are a letter or two away from a known term. */
        MISSPELT,
        /** The words are a known term of another language. */
        OTHER_LANGUAGE
    }
}

package relevo.app.faq;

/**
 * Something wrong with a text of questions.
 *
 * @param line 0 for the text as a whole
 * @param about the question or word in question
 */
record Mistake(int line, Kind kind, String about) {
    /** What may be wrong; each has a sentence in the texts. */
    enum Kind {
        NO_QUESTIONS,
        BEFORE_FIRST,
        NO_ID,
        SAME_ID,
        NO_ANSWER,
        NO_STEPS,
        NOT_IN_OTHER
    }

    String key() {
        return "faq.mistake." + kind;
    }
}

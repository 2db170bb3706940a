package relevo.playbook.binding;

/** How a sentence compares with a number. */
enum Comparison {
    LESS("<", "<"),
    MORE(">", "≥"),
    NONE("", "");

    private final String sentence;
    private final String rule;

    Comparison(String sentence, String rule) {
        this.sentence = sentence;
        this.rule = rule;
    }

    /** As a sentence writes it; a page's "more than" is taken for what it means, from there on. */
    String inSentence() {
        return sentence;
    }

    String inRule() {
        return rule;
    }
}

package relevo.playbook.rules;

/** What can be wrong in a rules file; the code that people see is {@link #code()}. */
public enum DefectCode {
    YAML,
    TOO_LARGE,
    TOO_DEEP,
    EMPTY,
    ANCHOR,
    NOT_A_TABLE,
    NOT_A_LIST,
    NOT_TEXT,
    NOT_A_NUMBER,
    NOT_YES_OR_NO,
    OUT_OF_RANGE,
    UNKNOWN_KEY,
    DUPLICATE_KEY,
    MISSING_KEY,
    EMPTY_LIST,
    UNKNOWN_WORD,
    BAD_ID,
    UNKNOWN_CONDITION,
    NEEDS_VALUE,
    TAKES_NO_VALUE,
    ONE_CONDITION,
    DUPLICATE_ID,
    UNKNOWN_CRITERION,
    REPEATED_CRITERION,
    UNKNOWN_STATEMENT,
    STATEMENT_OFF,
    UNUSED_STATEMENT,
    UNKNOWN_TASK,
    NO_SUCH_DAY;

    /** As printed and documented, for example {@code RULES-UNKNOWN-KEY}. */
    public String code() {
        return "RULES-" + name().replace('_', '-');
    }
}

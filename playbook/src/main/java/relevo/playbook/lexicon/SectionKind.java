package relevo.playbook.lexicon;

/** What a heading announces, in the order in which pages have them; the parts of a step come first. */
public enum SectionKind {
    STEP_INPUTS,
    STEP_OUTPUTS,
    TASKS,
    OVERVIEW,
    OBJECTIVES,
    APPROACH,
    DATA,
    KEY_INPUTS,
    KEY_OUTPUTS,
    NEXT_STEPS,
    REFRESH;

    /** Whether this stands inside a step and does not end it. */
    public boolean insideStep() {
        return this == STEP_INPUTS || this == STEP_OUTPUTS || this == TASKS;
    }
}

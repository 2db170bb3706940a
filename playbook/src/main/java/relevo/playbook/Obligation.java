package relevo.playbook;

/** Whether a task has to be done. */
public enum Obligation {
    MANDATORY,
    OPTIONAL,
    /** The page does not say, or says it in a way that was not understood (a finding tells). */
    UNSTATED
}

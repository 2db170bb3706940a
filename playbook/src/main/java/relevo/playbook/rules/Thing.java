package relevo.playbook.rules;

/** The part of a rules file in which a defect stands. */
public enum Thing {
    FILE,
    VALUES,
    QUEUES,
    STATEMENT,
    CRITERION,
    CONDITION,
    NOTE,
    WORDING,
    GATES,
    BINDINGS
}

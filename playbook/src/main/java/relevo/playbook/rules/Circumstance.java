package relevo.playbook.rules;

/** A fact decided in the course of the process, under which a criterion applies. */
public enum Circumstance {
    ACCOUNT_TEAM_REACHABLE,
    ACCOUNT_TEAM_UNREACHABLE,
    READY_FOR_ANOTHER,
    NOT_READY
}

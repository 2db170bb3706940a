package relevo.playbook.rules;

/** A point of the process that opens only when its criteria are met. */
public enum Gate {
    START_PREPARING,
    RECORD_DISCUSSION,
    COMPLETE_SERVICE,
    REQUEST_MOVE,
    ACCEPT_MOVE,
    LEAVE_TENANT
}

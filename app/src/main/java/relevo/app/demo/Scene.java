package relevo.app.demo;

/** How far a tenant of the story has come; each scene goes on from the one before, side scenes branch off. */
enum Scene {
    QUEUE,
    REGISTERED,
    ENABLING,
    ENABLED,
    FIRST_NOTED,
    NOTED,
    PREPARING,
    PREPARED,
    PLANNED,
    MISSED,
    DISCUSSED,
    CLOSABLE,
    COMPLETED,
    PARTLY,
    READY_FOR_MORE,
    WAITING,
    MOVING,
    OVERDUE,
    DECLINED,
    PARKED,
    LEAVABLE,
    CLOSED,
    WITHDRAWAL_PROPOSED,
    WITHDRAWN,
    REOPENED,
    FALLEN,
    CORRECTED,
    WAIVER_ASKED,
    OFFERED
}

package relevo.engagement.state;

/** How far a service is. */
public enum ServiceStatus {
    INITIATE,
    ASSESS,
    REMEDIATE,
    ENABLE,
    MIGRATE,
    ADOPTION,
    OPERATE;

    /** Statuses that only completing a service sets. */
    public boolean closing() {
        return this == ADOPTION || this == MIGRATE;
    }

    /** Statuses that people set: those of a service that is still at work on. */
    public boolean byHand() {
        return compareTo(ENABLE) <= 0;
    }
}

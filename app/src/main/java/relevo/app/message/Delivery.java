package relevo.app.message;

/** Where a recipient's delivery stands in the outbox. */
public enum Delivery {
    WAITING,
    SENDING,
    ACCEPTED,
    REFUSED,
    IN_DOUBT,
    DEAD;

    /** Whether a person may have it tried again. */
    public boolean canBeRetried() {
        return this == REFUSED || this == DEAD;
    }
}

package relevo.engagement.state;

/** What the server said about one recipient of a mail. */
public enum Answer {
    WAITING,
    ACCEPTED,
    REFUSED,
    IN_DOUBT
}

package relevo.engagement.gate;

/** How a condition stands. */
public enum Standing {
    MET,
    OPEN,
    WAIVED,
    NOT_APPLICABLE
}

package relevo.engagement.state;

/** Where a tenant's customer works from; it decides the inactive queue. */
public enum Region {
    AMERICAS,
    APJ,
    EMEA
}

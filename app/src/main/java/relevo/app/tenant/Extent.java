package relevo.app.tenant;

/** How many tenants the filters of a reader leave, as far as that is known before they are looked at: it says where to begin. */
enum Extent {
    /** Those that the person works on. */
    OWN,
    /** Few of a partner's. */
    FEW_OF_PARTNER,
    /** So many of a partner's that they need not be counted. */
    MANY_OF_PARTNER,
    /** Any number. */
    UNKNOWN;

    boolean few() {
        return this == OWN || this == FEW_OF_PARTNER;
    }
}

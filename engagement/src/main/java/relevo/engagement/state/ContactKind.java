package relevo.engagement.state;

/** Whom a contact speaks for. */
public enum ContactKind {
    CUSTOMER,
    PARTNER,
    ACCOUNT_TEAM
}

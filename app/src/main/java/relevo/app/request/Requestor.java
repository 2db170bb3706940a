package relevo.app.request;

/** On whose side the one who asks for help stands. */
public enum Requestor {
    CUSTOMER,
    FIELD,
    PARTNER
}

package relevo.engagement.state;

/** Why a service counts as closed without being completed. */
public enum WithdrawalReason {
    CUSTOMER_GAVE_UP,
    CUSTOMER_NEVER_ANSWERS,
    DUPLICATE,
    NO_INTENT
}

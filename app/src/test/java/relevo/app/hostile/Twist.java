package relevo.app.hostile;

/** What is wrong with a request as a whole, whatever stands in its fields. */
enum Twist {
    NONE,
    NO_TOKEN,
    WRONG_TOKEN,
    NOT_SIGNED_IN,
    WRONG_CONTENT_TYPE,
    ODD_CONTENT_TYPE,
    EMPTY_BODY,
    NOT_AN_OBJECT,
    BROKEN_BODY,
    DEEP_BODY,
    STALE,
    SAME_KEY_AGAIN,
    SAME_KEY_OTHER_BODY,
    TWICE_AT_ONCE,
    WRONG_METHOD,
    ODD_ACCEPT,
    FRAGMENT;

    /** Whether it makes sense for the target. */
    boolean suits(Target target) {
        return switch (this) {
            case NONE, NOT_SIGNED_IN, WRONG_METHOD, ODD_ACCEPT, FRAGMENT -> true;
            case NOT_AN_OBJECT, DEEP_BODY -> target.shape() == Target.Shape.JSON;
            default -> target.changes();
        };
    }
}

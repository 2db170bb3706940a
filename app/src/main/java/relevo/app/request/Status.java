package relevo.app.request;

import relevo.app.web.Sign;

/** Where a request stands. */
public enum Status {
    SUBMITTED(Sign.OPEN),
    ON_HOLD(Sign.DUE),
    ON_HOLD_PENDING_REQUESTOR(Sign.DUE),
    APPROVED(Sign.MET),
    CANCELLED(Sign.NONE);

    private final Sign sign;

    Status(Sign sign) {
        this.sign = sign;
    }

    public Sign sign() {
        return sign;
    }

    /** Whether somebody has yet to approve or cancel it. */
    public boolean waits() {
        return switch (this) {
            case SUBMITTED, ON_HOLD, ON_HOLD_PENDING_REQUESTOR -> true;
            case APPROVED, CANCELLED -> false;
        };
    }

    public String key() {
        return "request.status." + this;
    }
}

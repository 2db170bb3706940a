package relevo.app.people;

import java.util.UUID;

/** An organisation whose people work here. */
public record Organisation(UUID id, String name, Kind kind) {
    /** The operator runs the programme and reads all; a partner reads the tenants that it has or had access to. */
    public enum Kind {
        OPERATOR,
        PARTNER
    }

    public boolean isOperator() {
        return kind == Kind.OPERATOR;
    }
}

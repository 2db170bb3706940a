package relevo.app.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells that the database could not be reached from anything else that may go wrong: it passes by itself. */
public final class Outage {
    /** Connections that break or can't be made; a server that is going down, crashed, or not up yet. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03");

    private static final String CONNECTION = "08";

    private Outage() {}

    public static boolean is(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException one && tells(one)) {
                return true;
            }
            if (cause instanceof TransactionSystemException lost && is(lost.getApplicationException())) {
                return true; // what it failed of first; the rollback then only found the connection closed
            }
        }
        return false;
    }

    private static boolean tells(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return failure instanceof SQLTransientConnectionException
                || state.startsWith(CONNECTION)
                || STATES.contains(state);
    }
}

package relevo.app;

import java.util.Arrays;
import java.util.List;

/**
 * The program can't start or go on, for a reason that a person can do something about: told as one sentence, by its key in
 * {@code texts/start}.
 */
public final class CannotStart extends RuntimeException {
    private final boolean wrongCall;
    private final String key;
    private final List<Object> details;

    /** The system is in the way of a right call. */
    public CannotStart(String key, Object... details) {
        this(false, key, details);
    }

    private CannotStart(boolean wrongCall, String key, Object... details) {
        super(key + " " + Arrays.toString(details));
        this.wrongCall = wrongCall;
        this.key = key;
        this.details = List.of(details);
    }

    /** A setting or an option has to be written otherwise. */
    public static CannotStart wrongCall(String key, Object... details) {
        return new CannotStart(true, key, details);
    }

    /** Whether a setting or an option is at fault, not the system. */
    public boolean isWrongCall() {
        return wrongCall;
    }

    public String key() {
        return key;
    }

    public List<Object> details() {
        return details;
    }
}

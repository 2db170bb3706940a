package relevo.app;

import java.util.Arrays;
import java.util.List;

/**
 * The program can't start or go on, for a reason that a person can do something about: told as one sentence, by its key in
 * {@code texts/start}.
 */
public final class CannotStart extends RuntimeException {
    private final String key;
    private final List<Object> details;

    public CannotStart(String key, Object... details) {
        super(key + " " + Arrays.toString(details));
        this.key = key;
        this.details = List.of(details);
    }

    public String key() {
        return key;
    }

    public List<Object> details() {
        return details;
    }
}

package relevo.app.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/**
 * A function of the database that belongs to a change and is called in the very statement that writes it.
 *
 * @param function with its arguments, a question mark for each parameter
 */
public record Call(String function, List<@Nullable Object> parameters) {
    public Call {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    public static Call of(String function, @Nullable Object... parameters) {
        return new Call(function, Arrays.asList(parameters));
    }

    /** A parameter that may be absent: without its type the driver would have the statement planned anew. */
    public static SqlParameterValue typed(int type, @Nullable Object value) {
        return new SqlParameterValue(type, value);
    }

    /** The call as a statement of its own; it gives a number that says nothing. */
    public String alone() {
        return "select " + called();
    }

    /** What a function gives may be nothing at all, which this counts. */
    private String called() {
        return "num_nulls(" + function + ")";
    }

    /** A statement that asks {@code condition} and, where that is so, makes the calls in their order; it gives whether it was so. */
    static String after(String condition, List<Call> calls) {
        String then = "true";
        for (Call call : calls.reversed()) {
            then = "case when " + call.called() + " >= 0 then " + then + " end";
        }
        return "select case when " + condition + " then " + then + " else false end";
    }
}

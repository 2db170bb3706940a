package relevo.app.message.template;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a template, and where.
 *
 * @param line from 1
 * @param column from 1
 * @param found as written
 * @param closest the placeholder that was probably meant
 */
public record Mistake(
        Code code,
        int line,
        int column,
        String found,
        @Nullable Placeholder closest) {
    /** What may be wrong. */
    public enum Code {
        UNKNOWN,
        NOT_IN_THIS_MAIL,
        NOT_CLOSED,
        NOT_OPENED,
        EMPTY,
        SEVERAL_LINES,
        TOO_LONG
    }
}

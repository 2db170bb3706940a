package relevo.app.message.smtp;

/**
 * What the server said, word for word, or why it said nothing.
 *
 * @param code the server's (250, 550 …), or the name of a {@link Silence}
 */
public record Reply(String code, String text) {
    private static final int LONGEST = 1000;

    /** Why there is no answer. */
    public enum Silence {
        NO_CONNECTION,
        SIGN_IN_FAILED,
        NOT_SAFE,
        CONNECTION_LOST,
        STOPPED_WHILE_SENDING,
        ERASED,
        NO_ADDRESS,
        NOT_ASCII
    }

    public static Reply of(Silence silence) {
        return new Reply(silence.name(), "");
    }

    static Reply of(int code, String text) {
        var whole = text.strip();
        return new Reply(Integer.toString(code), whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole);
    }
}

package relevo.app.message;

import java.util.regex.Pattern;

/** Takes addresses out of what servers say, so that the outbox holds no personal data. */
final class WithoutAddresses {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'()]+@[^\\s<>\"'():;,]+");

    private WithoutAddresses() {}

    static String of(String text) {
        return ADDRESS.matcher(text).replaceAll("…");
    }
}

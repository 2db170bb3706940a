package relevo.app.web;

import org.jspecify.annotations.Nullable;

/** The version of a tenant that the sender of a request saw, by the header {@code If-Match}. */
public final class SeenVersion {
    private SeenVersion() {}

    /**
     * Null where any version will do.
     *
     * @throws NumberFormatException where it is no version
     */
    public static @Nullable Long of(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.equals("*")
                ? null
                : Long.valueOf(ifMatch.replace("W/", "").replace("\"", ""));
    }
}

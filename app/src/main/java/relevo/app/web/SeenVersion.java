package relevo.app.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The version of a tenant that the sender of a request saw, by the header {@code If-Match}. */
public final class SeenVersion {
    private SeenVersion() {}

    /** Null where any version will do; what is no version is answered as a wrong field. */
    public static @Nullable Long of(@Nullable String ifMatch) {
        try {
            return ifMatch == null || ifMatch.equals("*")
                    ? null
                    : Long.valueOf(ifMatch.replace("W/", "").replace("\"", ""));
        } catch (NumberFormatException notOne) {
            throw new UnreadableHeader(HttpHeaders.IF_MATCH, "web.error.field.version");
        }
    }
}

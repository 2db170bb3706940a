package relevo.app.web;

import java.net.URI;

/** A way back that never leads to another site. */
public final class OwnPath {
    /** A longer one fits into no header. */
    private static final int LONGEST = 2000;

    private OwnPath() {}

    /** The path itself where it is one of ours, else the first page. */
    public static String of(String path) {
        var ours = path.length() <= LONGEST
                && path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains("\\")
                && path.chars().noneMatch(Character::isISOControl);
        return ours ? path : "/";
    }

    /** That of a whole address, with its query; the first page where the address can't be read. */
    static String in(String address) {
        try {
            var read = URI.create(address);
            var query = read.getRawQuery();
            var path = read.getRawPath();
            return path == null ? "/" : of(query == null ? path : path + "?" + query);
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}

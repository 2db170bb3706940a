package relevo.app.web;

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
}

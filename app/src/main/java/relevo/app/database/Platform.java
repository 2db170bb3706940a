package relevo.app.database;

import java.util.Locale;

/** Where this machine's PostgreSQL binaries stand on the class path. */
final class Platform {
    private Platform() {}

    static String binaries() {
        return "/postgres-" + system() + "-" + processor() + ".txz";
    }

    private static String system() {
        var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        var name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") || name.equals("arm64") ? "arm_64" : "x86_64";
    }
}

package relevo.app.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How much of the machine's memory the private database may keep its pages in. */
final class Memory {
    /** What PostgreSQL takes by itself. */
    private static final long LEAST = 128;
    /** The rest is left to the system, which keeps pages as well. */
    private static final long MOST = 1024;

    private static final long MEGABYTE = 1024L * 1024;

    private Memory() {}

    /** A quarter of it, in megabytes, within bounds; the system gives it out as pages come to be used. */
    static long ofDatabase() {
        return Math.clamp(ofMachine() / 4 / MEGABYTE, LEAST, MOST);
    }

    private static long ofMachine() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }
}

package relevo.app.database;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids: UUIDs of version 7, so that what is made later sorts later and indexes stay compact. Within one process each
 * is greater than the one before.
 */
public final class Ids {
    private static final int COUNTER_BITS = 12;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds, and a counter within them that spills over into the next. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static UUID next() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        long tick = LAST.updateAndGet(last -> Math.max(now, last + 1));
        long high = (tick >>> COUNTER_BITS << 16) | VERSION_7 | (tick & 0xFFF);
        return new UUID(high, VARIANT | (RANDOM.nextLong() >>> 2));
    }
}

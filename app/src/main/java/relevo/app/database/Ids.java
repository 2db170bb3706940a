package relevo.app.database;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids: UUIDs of version 7, so that what is made later sorts later and indexes stay compact. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        var high = (System.currentTimeMillis() << 16) | 0x7000L | RANDOM.nextInt(0x1000);
        var low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

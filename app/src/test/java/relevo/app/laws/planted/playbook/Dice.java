package relevo.app.laws.planted.playbook;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Asks the time and chance in every way there is. */
public final class Dice {
    Instant instant() {
        return Instant.now(Clock.system(ZoneOffset.UTC));
    }

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    YearMonth month() {
        return YearMonth.now(ZoneOffset.UTC);
    }

    double chance() {
        return new Random().nextInt()
                + ThreadLocalRandom.current().nextInt()
                + RandomGenerator.getDefault().nextInt()
                + System.nanoTime()
                + Math.random();
    }

    Supplier<UUID> id() {
        return UUID::randomUUID;
    }
}

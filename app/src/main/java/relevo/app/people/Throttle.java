package relevo.app.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Slows down guessing: by account after few failures, by address after more; each further failure doubles the wait. */
@Component
class Throttle {
    private static final int FREE_BY_ACCOUNT = 5;
    private static final int FREE_BY_ADDRESS = 30;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int KEPT = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > KEPT;
        }
    };

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Begins an attempt, which counts as failed until it {@link #succeeded}, so that many at once don't slip through; or says
     * until when this account or address has to wait.
     */
    synchronized Optional<Instant> begin(String account, String address) {
        var blocked = blockedUntil(account, address);
        if (blocked.isEmpty()) {
            add(accountKey(account));
            add(addressKey(address));
        }
        return blocked;
    }

    /** The attempt was right: the account's failures are forgotten, the address's are those of before. */
    synchronized void succeeded(String account, String address) {
        failures.remove(accountKey(account));
        failures.computeIfPresent(
                addressKey(address),
                (key, known) -> known.count > 1 ? new Failures(known.count - 1, known.before, known.before) : null);
    }

    private Optional<Instant> blockedUntil(String account, String address) {
        var byAccount = until(accountKey(account), FREE_BY_ACCOUNT);
        var byAddress = until(addressKey(address), FREE_BY_ADDRESS);
        var later = byAccount.isAfter(byAddress) ? byAccount : byAddress;
        return Optional.of(later).filter(until -> until.isAfter(clock.instant()));
    }

    private void add(String key) {
        var before = Optional.ofNullable(failures.remove(key))
                .filter(known -> known.last.plus(LONGEST).isAfter(clock.instant()));
        var now = clock.instant();
        failures.put(
                key,
                new Failures(
                        1 + before.map(Failures::count).orElse(0),
                        now,
                        before.map(Failures::last).orElse(now)));
    }

    private Instant until(String key, int free) {
        var known = failures.get(key);
        if (known == null || known.count < free) {
            return Instant.MIN;
        }
        var wait = Duration.ofMinutes(1).multipliedBy(1L << Math.min(known.count - free, 4));
        return known.last.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private static String accountKey(String account) {
        return "account " + account.strip().toLowerCase(Locale.ROOT);
    }

    private static String addressKey(String address) {
        return "address " + address;
    }

    /** When the last began, and the one before it, to which a success leads back. */
    private record Failures(int count, Instant last, Instant before) {}
}

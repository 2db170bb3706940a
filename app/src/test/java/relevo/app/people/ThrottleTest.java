package relevo.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final Throttle throttle = new Throttle(clock());

    @Test
    void five_failures_are_free_then_each_doubles_the_wait() {
        fail(4);
        assertThat(throttle.blockedUntil("ines@faro.example", "10.0.0.1")).isEmpty();
        fail(1);
        assertThat(throttle.blockedUntil("INES@faro.example ", "10.0.0.9")).hasValue(NOON.plusSeconds(60));
        fail(1);
        assertThat(throttle.blockedUntil("ines@faro.example", "10.0.0.1")).hasValue(NOON.plusSeconds(120));
        fail(9);
        assertThat(throttle.blockedUntil("ines@faro.example", "10.0.0.1")).hasValue(NOON.plus(Duration.ofMinutes(15)));
    }

    @Test
    void waiting_opens_again_and_success_forgets() {
        fail(5);
        now.set(NOON.plusSeconds(61));
        assertThat(throttle.blockedUntil("ines@faro.example", "10.0.0.1")).isEmpty();
        throttle.succeeded("ines@faro.example");
        fail(4);
        assertThat(throttle.blockedUntil("ines@faro.example", "10.0.0.1")).isEmpty();
    }

    @Test
    void an_address_that_tries_many_accounts_waits_too() {
        for (var account = 0; account < 30; account++) {
            throttle.failed("guess" + account, "10.0.0.1");
        }
        assertThat(throttle.blockedUntil("somebody@else.example", "10.0.0.1")).isPresent();
        assertThat(throttle.blockedUntil("somebody@else.example", "10.0.0.2")).isEmpty();
    }

    private void fail(int times) {
        for (var time = 0; time < times; time++) {
            throttle.failed("ines@faro.example", "10.0.0.1");
        }
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }
}

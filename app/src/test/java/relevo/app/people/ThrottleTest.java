package relevo.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final Throttle throttle = new Throttle(clock());

    @Test
    void five_failures_are_free_then_each_doubles_the_wait() {
        fail(5);
        assertThat(attempt("INES@faro.example ", "10.0.0.9")).hasValue(NOON.plusSeconds(60));
        for (var minutes : List.of(2, 4, 8, 15)) {
            var later = now.get().plus(Duration.ofMinutes(15).minusSeconds(1));
            now.set(later);
            fail(1);
            assertThat(attempt("ines@faro.example", "10.0.0.1")).hasValue(later.plus(Duration.ofMinutes(minutes)));
        }
    }

    @Test
    void waiting_opens_again_and_success_forgets() {
        fail(5);
        now.set(NOON.plusSeconds(61));
        fail(1);
        throttle.succeeded("ines@faro.example", "10.0.0.1");
        fail(5);
        assertThat(attempt("ines@faro.example", "10.0.0.1")).isPresent();
    }

    @Test
    void of_many_at_once_no_more_than_the_free_ones_are_tried() throws Exception {
        var tried = new AtomicInteger();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var guess = 0; guess < 500; guess++) {
                many.execute(() -> {
                    if (attempt("ines@faro.example", "10.0.0.1").isEmpty()) {
                        tried.incrementAndGet();
                    }
                });
            }
        }
        assertThat(tried).hasValue(5);
    }

    @Test
    void an_address_that_tries_many_accounts_waits_too() {
        for (var account = 0; account < 30; account++) {
            assertThat(attempt("guess" + account, "10.0.0.1")).isEmpty();
        }
        assertThat(attempt("somebody@else.example", "10.0.0.1")).isPresent();
        assertThat(attempt("somebody@else.example", "10.0.0.2")).isEmpty();
    }

    @Test
    void an_address_from_which_many_sign_in_rightly_does_not_wait() {
        for (var account = 0; account < 60; account++) {
            assertThat(attempt("person" + account, "10.0.0.1")).isEmpty();
            throttle.succeeded("person" + account, "10.0.0.1");
        }
    }

    @Test
    void who_signs_in_rightly_makes_nobody_else_wait_longer() {
        for (var account = 0; account < 30; account++) {
            attempt("guess" + account, "10.0.0.1");
        }
        now.set(NOON.plusSeconds(61));
        assertThat(attempt("ines@faro.example", "10.0.0.1")).isEmpty();
        throttle.succeeded("ines@faro.example", "10.0.0.1");
        assertThat(attempt("marta@faro.example", "10.0.0.1")).isEmpty();
    }

    private Optional<Instant> attempt(String account, String address) {
        return throttle.begin(account, address);
    }

    private void fail(int times) {
        for (var time = 0; time < times; time++) {
            assertThat(attempt("ines@faro.example", "10.0.1." + time)).isEmpty();
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

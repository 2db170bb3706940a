package relevo.app.message;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the courier go round: at once when a mail is queued, else when the next attempt is due. */
@Component
class Rounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);
    private static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(15);
    private static final int AFTER_THE_SANDBOX = 10;

    private final Courier courier;
    private final MailRoute route;
    private final Alarm alarm;
    private volatile boolean running;
    private @Nullable Thread thread;

    Rounds(Courier courier, MailRoute route, Alarm alarm) {
        this.courier = courier;
        this.route = route;
        this.alarm = alarm;
    }

    @Override
    public void start() {
        courier.recover(Duration.ZERO);
        running = true;
        thread = Thread.ofVirtual().name("mail courier").start(this::goRound);
    }

    @Override
    public void stop() {
        running = false;
        alarm.ring();
        var walking = thread;
        if (walking != null) {
            join(walking);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_SANDBOX;
    }

    private void goRound() {
        while (running) {
            try {
                carryAll();
                alarm.sleep(pause());
                courier.recover(LONGEST_ATTEMPT);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("the mail courier stumbled and goes on", e);
                rest();
            }
        }
    }

    private void carryAll() {
        var more = true;
        while (running && more) {
            more = route.server().filter(courier::carryOne).isPresent();
        }
    }

    private Duration pause() {
        var idle = courier.idle().filter(due -> route.open() && due.compareTo(LONGEST_SLEEP) < 0);
        return idle.map(due -> due.isNegative() ? Duration.ofSeconds(1) : due.plusMillis(1))
                .orElse(LONGEST_SLEEP);
    }

    private void rest() {
        try {
            alarm.sleep(LONGEST_SLEEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread walking) {
        try {
            walking.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package relevo.app.message;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import relevo.app.Settings;
import relevo.app.message.smtp.SmtpServer;

/**
 * Lets the courier go: at once when a mail is queued, by whichever hand is free; else on a round, when the next attempt is
 * due.
 */
@Component
class Rounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);
    private static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(15);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final int AFTER_THE_SANDBOX = 10;
    private static final int LOOKS = 4;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
    /** How many mails can be under way at once. */
    private static final int HANDS = 4;

    private final Courier courier;
    private final PersonalCourier personal;
    private final MailRoute route;
    private final Posts posts;
    private final Alarm alarm;
    private final boolean alone;
    private final boolean command;
    private volatile boolean running;
    private final Semaphore ended = new Semaphore(0);
    private List<Thread> threads = List.of();

    Rounds(
            Courier courier,
            PersonalCourier personal,
            MailRoute route,
            Posts posts,
            Alarm alarm,
            Settings settings,
            @Value("${relevo.command:false}") boolean command) {
        this.courier = courier;
        this.personal = personal;
        this.route = route;
        this.posts = posts;
        this.alarm = alarm;
        this.alone = settings.databaseUrl().isEmpty();
        this.command = command;
    }

    /** A command may work beside a server that is sending: what is under way there is none of its business. */
    @Override
    public boolean isAutoStartup() {
        return !command;
    }

    /** On the private database there is one server, so nobody is sending yet; on one's own another may be in the midst of it. */
    @Override
    public void start() {
        recover(alone ? Duration.ZERO : LONGEST_ATTEMPT);
        running = true;
        ended.drainPermits();
        threads = Stream.concat(
                        Stream.of(Thread.ofVirtual().name("mail courier").start(this::goRound)),
                        IntStream.range(0, HANDS)
                                .mapToObj(hand -> Thread.ofVirtual()
                                        .name("mail courier " + hand)
                                        .start(this::lendHand)))
                .toList();
    }

    @Override
    public void stop() {
        running = false;
        ended.release();
        threads.forEach(_ -> alarm.ring());
        threads.forEach(Rounds::join);
        posts.close();
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
            goOn(() -> {
                giveBack();
                carryAll();
                sleep(pause());
                posts.rest();
                recover(LONGEST_ATTEMPT);
            });
        }
    }

    private void lendHand() {
        while (running) {
            goOn(() -> {
                if (alarm.heard(LONGEST_SLEEP) && running) {
                    carryRung();
                }
            });
        }
    }

    private void goOn(Going going) {
        try {
            going.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        } catch (RuntimeException e) {
            LOG.error("the mail courier stumbled and goes on", e);
            rest();
        }
    }

    /** What is done again and again. */
    @FunctionalInterface
    private interface Going {
        void run() throws InterruptedException;
    }

    /**
     * Another hand, rung for a later mail, may have taken the one that this hand was rung for, before this one could see the
     * later: so it looks again. What is left all the same is found on the next round.
     */
    private void carryRung() throws InterruptedException {
        for (var look = 1; look <= LOOKS && running; look++) {
            if (route.server().filter(this::carryOne).isPresent()) {
                return;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private void carryAll() {
        var more = true;
        while (running && more) {
            more = route.server().filter(this::carryOne).isPresent();
        }
    }

    /** The mails of the process first. */
    private boolean carryOne(SmtpServer server) {
        return courier.carryOne(server) || personal.carryOne(server);
    }

    private void giveBack() {
        courier.giveBack();
        personal.giveBack();
    }

    private void recover(Duration age) {
        courier.recover(age);
        personal.recover(age);
    }

    private Duration pause() {
        var idle = Stream.concat(courier.idle().stream(), personal.idle().stream())
                .min(Duration::compareTo)
                .filter(due -> route.open() && due.compareTo(LONGEST_SLEEP) < 0);
        return idle.map(due -> due.isNegative() ? Duration.ofSeconds(1) : due.plusMillis(1))
                .orElse(LONGEST_SLEEP);
    }

    private void rest() {
        try {
            sleep(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until then, or until all is to end. */
    private void sleep(Duration longest) throws InterruptedException {
        if (ended.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            ended.release();
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

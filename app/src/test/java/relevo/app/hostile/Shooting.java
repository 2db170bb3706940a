package relevo.app.hostile;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends shots, a few at a time, and keeps what was wrong with the answers. */
final class Shooting {
    /** The longest that any answer may take; anything beyond is a hang. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int AT_A_TIME = 4;

    private final String site;
    private final String foreign;
    private final HttpClient browser;
    private final Map<String, Guest> guests;
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();

    Shooting(String site, String foreign, HttpClient browser, Map<String, Guest> guests) {
        this.site = site;
        this.foreign = foreign;
        this.browser = browser;
        this.guests = guests;
    }

    void all(List<Shot> shots) throws InterruptedException {
        var next = new AtomicInteger();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int worker = 0; worker < AT_A_TIME; worker++) {
                workers.execute(() -> {
                    for (int i = next.getAndIncrement(); i < shots.size(); i = next.getAndIncrement()) {
                        fire(i, shots.get(i));
                    }
                });
            }
        }
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    Map<Integer, AtomicInteger> statuses() {
        return statuses;
    }

    private void fire(int number, Shot shot) {
        try {
            for (Answer answer : answers(shot)) {
                statuses.computeIfAbsent(answer.status(), _ -> new AtomicInteger())
                        .incrementAndGet();
                Judgement.of(answer).forEach(what -> complain(number, shot, what));
                if (shot.couldBeTyped()) {
                    Judgement.lost(answer, Gun.typed(shot)).forEach(what -> complain(number, shot, what));
                }
            }
        } catch (HttpTimeoutException hang) {
            complain(number, shot, "hung");
        } catch (IOException broken) {
            complain(number, shot, "no answer: " + broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException ours) {
            complain(number, shot, "could not be sent: " + ours);
        }
    }

    private void complain(int number, Shot shot, String what) {
        wrong.add(what + "  ← shot " + number + ", " + shot);
    }

    private List<Answer> answers(Shot shot) throws IOException, InterruptedException {
        return switch (shot.twist()) {
            case SAME_KEY_AGAIN -> List.of(answer(shot), answer(shot));
            case SAME_KEY_OTHER_BODY -> List.of(answer(shot), answer(other(shot)));
            case TWICE_AT_ONCE -> atOnce(shot);
            default -> List.of(answer(shot));
        };
    }

    /** The same key with another body. */
    private static Shot other(Shot shot) {
        return shot.target().fields().stream()
                .filter(field -> field.in() == Field.In.BODY && !field.name().equals("command"))
                .findFirst()
                .map(field -> new Shot(shot.target(), field, Evil.WORD, Twist.NONE, shot.guest(), shot.seed()))
                .orElse(shot);
    }

    private List<Answer> atOnce(Shot shot) throws IOException, InterruptedException {
        Guest guest = guest(shot);
        HttpRequest request = new Gun(site, foreign, shot).request(guest.session());
        var both = List.of(
                browser.sendAsync(request, BodyHandlers.ofString(StandardCharsets.UTF_8)),
                browser.sendAsync(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
        List<Answer> answers = new ArrayList<>();
        for (var one : both) {
            try {
                var said = one.join();
                answers.add(new Answer(said.statusCode(), said.headers(), said.body()));
            } catch (java.util.concurrent.CompletionException failed) {
                throw new IOException(failed);
            }
        }
        return answers;
    }

    private Guest guest(Shot shot) {
        return java.util.Objects.requireNonNull(guests.get(shot.guest()), shot.guest());
    }

    /** Signs in again where somebody's act has ended the session. */
    private Answer answer(Shot shot) throws IOException, InterruptedException {
        Guest guest = guest(shot);
        Answer answer = send(shot, guest.session());
        boolean out = answer.leadsToSignIn() || answer.status() == 401 || answer.status() == 403;
        if (out && shot.twist() != Twist.NOT_SIGNED_IN && expired(guest)) {
            return send(shot, guest.renew());
        }
        return answer;
    }

    private static boolean expired(Guest guest) throws IOException, InterruptedException {
        return guest.get("/faq").leadsToSignIn();
    }

    private Answer send(Shot shot, Guest.Session session) throws IOException, InterruptedException {
        HttpRequest request = new Gun(site, foreign, shot).request(session);
        var said = browser.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(said.statusCode(), said.headers(), said.body());
    }
}

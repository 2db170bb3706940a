package relevo.app.message;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The claims whose end was not heard, because the database went away in between: whether it marked a mail as being sent nobody
 * here knows, and nobody sends it. Attempts are told apart by their instants, and so are claims.
 */
final class UnheardClaims {
    private final Queue<Instant> unheard = new ConcurrentLinkedQueue<>();

    /** @param claim is given the instant as the database keeps it */
    <T> T claim(Instant now, Function<Instant, T> claim) {
        var tried = now.truncatedTo(ChronoUnit.MICROS);
        try {
            return claim.apply(tried);
        } catch (RuntimeException lost) {
            unheard.add(tried);
            throw lost;
        }
    }

    /** Where that fails, too, they are kept for the next time. */
    void giveBack(Consumer<List<Instant>> giving) {
        var claims = List.copyOf(unheard);
        if (!claims.isEmpty()) {
            giving.accept(claims);
            unheard.removeAll(claims);
        }
    }
}

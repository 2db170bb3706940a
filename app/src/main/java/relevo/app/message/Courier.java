package relevo.app.message;

import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import relevo.app.database.Outage;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.message.smtp.Answered;
import relevo.app.message.smtp.Post;
import relevo.app.message.smtp.Reply;
import relevo.app.message.smtp.SmtpServer;
import relevo.engagement.id.ContentId;

/**
 * Sends what is due, at least once. What it is sending is marked before, in a transaction of its own; what a stopped
 * courier left so marked is in doubt.
 */
@Component
class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int MOST_ATTEMPTS = 60;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

    private final Transactions transactions;
    private final Errands errands;
    private final ServerAnswers answers;
    private final Posts posts;
    private final Clock clock;
    private final UnheardClaims unheard = new UnheardClaims();

    Courier(Transactions transactions, Errands errands, ServerAnswers answers, Posts posts, Clock clock) {
        this.transactions = transactions;
        this.errands = errands;
        this.answers = answers;
        this.posts = posts;
        this.clock = clock;
    }

    /** One attempt at one mail whose time has come; false where there is none. */
    boolean carryOne(SmtpServer server) {
        var next = unheard.claim(clock.instant(), errands::claim);
        next.ifPresent(claim -> carry(claim.errand(), claim.texts(), posts.to(server)));
        return next.isPresent();
    }

    /** What was marked as being sent while the database went away waits again as before: nobody has begun to send it. */
    void giveBack() {
        unheard.giveBack(
                claims -> transactions.run(Reader.BACKGROUND, () -> errands.giveBack(claims, clock.instant())));
    }

    /**
     * Declares in doubt what has been under way for so long that nobody can still be sending it.
     *
     * @param age zero at the start, when nobody is
     */
    void recover(Duration age) {
        var before = clock.instant().minus(age);
        transactions.run(
                Reader.BACKGROUND,
                () -> errands.stopped(before)
                        .forEach(errand -> errand.stops().forEach(stop -> answers.keep(errand, stop, stopped()))));
    }

    /** How long nothing will be due. */
    Optional<Duration> idle() {
        return transactions.reading(Reader.BACKGROUND, () -> errands.idle(clock.instant()));
    }

    private void carry(Errand errand, Optional<Map<ContentId, String>> texts, Post by) {
        var said =
                texts.map(known -> written(errand, known, by)).orElseGet(() -> refused(errand, Reply.Silence.ERASED));
        keep(errand, said);
        LOG.info(
                "mail {}: {}",
                errand.message(),
                said.values().stream().map(Answered::reply).map(Reply::code).toList());
    }

    private static Map<Errand.Stop, Answered> written(Errand errand, Map<ContentId, String> texts, Post by) {
        return Letters.written(errand, texts)
                .map(letter -> hand(letter, by))
                .orElseGet(() -> refused(errand, Reply.Silence.NO_ADDRESS));
    }

    /** What the server has said is known only here: while the database is away, it waits with it. */
    private void keep(Errand errand, Map<Errand.Stop, Answered> said) {
        for (var attempt = 1; ; attempt++) {
            try {
                keepAll(errand, said);
                return;
            } catch (RuntimeException lost) {
                if (attempt == MOST_ATTEMPTS || !Outage.is(lost)) {
                    throw lost;
                }
                LOG.warn("the answer to mail {} waits for the database", errand.message());
                LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            }
        }
    }

    /** One answer is kept by one statement; several take a transaction. */
    private void keepAll(Errand errand, Map<Errand.Stop, Answered> said) {
        if (said.size() == 1) {
            said.forEach((stop, answer) -> answers.keep(errand, stop, answer));
        } else {
            transactions.opening(Reader.BACKGROUND, () -> kept(errand, said));
        }
    }

    private Map<Errand.Stop, Answered> kept(Errand errand, Map<Errand.Stop, Answered> said) {
        said.forEach((stop, answer) -> answers.keep(errand, stop, answer));
        return said;
    }

    private static Map<Errand.Stop, Answered> hand(Letters.Addressed addressed, Post post) {
        var envelope =
                List.copyOf(new java.util.LinkedHashSet<>(addressed.stops().values()));
        var heard = post.deliver(addressed.letter(), envelope);
        var said = new LinkedHashMap<Errand.Stop, Answered>();
        addressed.stops().forEach((stop, address) -> said.put(stop, heard(heard, address)));
        return said;
    }

    private static Answered heard(Map<InternetAddress, Answered> heard, InternetAddress address) {
        var answer = heard.get(address);
        if (answer == null) {
            throw new IllegalStateException("no answer for a recipient");
        }
        return answer;
    }

    private static Map<Errand.Stop, Answered> refused(Errand errand, Reply.Silence why) {
        var said = new LinkedHashMap<Errand.Stop, Answered>();
        var refused = new Answered.Refused(Reply.of(why));
        errand.stops().forEach(stop -> said.put(stop, refused));
        return said;
    }

    private static Answered stopped() {
        return new Answered.InDoubt(Reply.of(Reply.Silence.STOPPED_WHILE_SENDING));
    }
}

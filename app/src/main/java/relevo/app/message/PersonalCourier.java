package relevo.app.message;

import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import relevo.app.contact.Address;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.message.smtp.Answered;
import relevo.app.message.smtp.Letter;
import relevo.app.message.smtp.Post;
import relevo.app.message.smtp.Reply;
import relevo.app.message.smtp.SmtpServer;

/**
 * Sends the mails to people, each at most once: an attempt is marked before it is made, and one that nobody knows the end
 * of is in doubt and not made again. What failed for sure is tried again while its day lasts.
 */
@Component
class PersonalCourier {
    private static final Logger LOG = LoggerFactory.getLogger(PersonalCourier.class);

    private final Transactions transactions;
    private final PersonalErrands errands;
    private final MailSettings settings;
    private final Posts posts;
    private final Clock clock;
    private final UnheardClaims unheard = new UnheardClaims();

    PersonalCourier(
            Transactions transactions, PersonalErrands errands, MailSettings settings, Posts posts, Clock clock) {
        this.transactions = transactions;
        this.errands = errands;
        this.settings = settings;
        this.posts = posts;
        this.clock = clock;
    }

    /** One attempt at one mail whose time has come; false where there is none. */
    boolean carryOne(SmtpServer server) {
        var next =
                unheard.claim(clock.instant(), tried -> transactions.as(Reader.BACKGROUND, () -> errands.claim(tried)));
        next.ifPresent(errand -> carry(errand, posts.to(server)));
        return next.isPresent();
    }

    /** What was marked as being sent while the database went away waits again: nobody has begun to send it. */
    void giveBack() {
        unheard.giveBack(
                claims -> transactions.run(Reader.BACKGROUND, () -> errands.giveBack(claims, clock.instant())));
    }

    /** @param age how long nobody can still be sending; zero at the start */
    void recover(Duration age) {
        var now = clock.instant();
        transactions.run(Reader.BACKGROUND, () -> {
            errands.doubt(now.minus(age));
            errands.expire(now);
        });
    }

    /** How long nothing will be due. */
    Optional<Duration> idle() {
        return transactions.reading(Reader.BACKGROUND, () -> errands.idle(clock.instant()));
    }

    private void carry(PersonalErrand errand, Post post) {
        var answer = Address.of(errand.name(), errand.to())
                .map(to -> delivered(errand, to.internet(), post))
                .orElseGet(() -> new Answered.Refused(Reply.of(Reply.Silence.NO_ADDRESS)));
        transactions.run(Reader.BACKGROUND, () -> keep(errand, answer));
        LOG.info("mail {}: {}", errand.key(), answer.reply().code());
    }

    private Answered delivered(PersonalErrand errand, InternetAddress to, Post post) {
        return Objects.requireNonNull(
                post.deliver(letter(errand, to), List.of(to)).get(to));
    }

    private Letter letter(PersonalErrand errand, InternetAddress to) {
        var sender = transactions
                .reading(Reader.BACKGROUND, () -> settings.value(MailSetting.SENDER))
                .flatMap(Address::of)
                .orElseThrow()
                .internet();
        return new Letter(
                errand.mailId(),
                errand.queued(),
                sender,
                sender,
                List.of(to),
                List.of(),
                errand.language(),
                errand.subject(),
                errand.body(),
                false,
                true);
    }

    private void keep(PersonalErrand errand, Answered answered) {
        switch (answered) {
            case Answered.Accepted(var reply) -> errands.settle(errand.key(), Delivery.ACCEPTED, null, reply);
            case Answered.Refused(var reply) -> errands.settle(errand.key(), Delivery.REFUSED, null, reply);
            case Answered.InDoubt(var reply) -> errands.settle(errand.key(), Delivery.IN_DOUBT, null, reply);
            case Answered.Later(var reply) -> {
                var next = next(errand).orElse(null);
                errands.settle(errand.key(), next == null ? Delivery.DEAD : Delivery.WAITING, next, reply);
            }
        }
    }

    private Optional<Instant> next(PersonalErrand errand) {
        return Pauses.after(errand.attempts()).map(clock.instant()::plus).filter(errand.expires()::isAfter);
    }
}

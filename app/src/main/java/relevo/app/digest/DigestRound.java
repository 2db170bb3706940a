package relevo.app.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.message.PersonalMails;
import relevo.app.people.DigestChoice;
import relevo.app.people.DigestChoices;
import relevo.app.people.People;
import relevo.app.people.Person;

/** Looks for whom it is morning and who has no digest of the day yet; asked twice, it does nothing twice. */
@Component
class DigestRound {
    private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);
    private static final Duration TEXTS_KEPT = Duration.ofDays(30);

    private final Digests digests;
    private final DigestDays days;
    private final DigestChoices choices;
    private final People people;
    private final PersonalMails mails;
    private final Transactions transactions;
    private final Clock clock;

    DigestRound(
            Digests digests,
            DigestDays days,
            DigestChoices choices,
            People people,
            PersonalMails mails,
            Transactions transactions,
            Clock clock) {
        this.digests = digests;
        this.days = days;
        this.choices = choices;
        this.people = people;
        this.mails = mails;
        this.transactions = transactions;
        this.clock = clock;
    }

    void go() {
        due().forEach(this::tell);
        transactions.as(Reader.BACKGROUND, () -> mails.forget(TEXTS_KEPT));
    }

    private List<Person> due() {
        return transactions.reading(Reader.BACKGROUND, () -> {
            Map<UUID, LocalDate> last = days.last();
            Map<UUID, DigestChoice> chosen = choices.all();
            return people.all().stream()
                    .filter(Person::active)
                    .filter(person -> isDue(
                            chosen.getOrDefault(person.id(), DigestChoices.usual()),
                            last.getOrDefault(person.id(), LocalDate.MIN)))
                    .toList();
        });
    }

    private boolean isDue(DigestChoice choice, LocalDate last) {
        return Morning.of(choice.zone(), clock.instant()).filter(last::isBefore).isPresent();
    }

    /** What can't be told to one person keeps nobody else waiting. */
    private void tell(Person person) {
        try {
            digests.queue(digests.prepare(person), Reader.BACKGROUND);
        } catch (RuntimeException e) {
            LOG.error("the digest of {} was not put together", person.id(), e);
        }
    }
}

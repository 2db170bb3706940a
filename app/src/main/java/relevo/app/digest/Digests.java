package relevo.app.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.message.PersonalMails;
import relevo.app.myday.Days;
import relevo.app.people.DigestChoices;
import relevo.app.people.Person;

/** Puts together what a person owes and queues it as the one mail of that person's day. */
@Component
class Digests {
    private final Days days;
    private final DigestChoices choices;
    private final DigestDays digestDays;
    private final PersonalMails mails;
    private final Wording wording;
    private final Transactions transactions;
    private final Clock clock;

    Digests(
            Days days,
            DigestChoices choices,
            DigestDays digestDays,
            PersonalMails mails,
            Wording wording,
            Transactions transactions,
            Clock clock) {
        this.days = days;
        this.choices = choices;
        this.digestDays = digestDays;
        this.mails = mails;
        this.wording = wording;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** As it would leave now, read with the person's own eyes. */
    Prepared prepare(Person person) {
        var reader = person.signedIn().reader();
        var choice = transactions.reading(reader, () -> choices.of(person.id()));
        var day = days.of(person.signedIn(), person.language(), 0);
        var today = LocalDate.ofInstant(clock.instant(), choice.zone());
        var digest = new Sorting(day).digest(today, choice.wanted());
        return new Prepared(
                person, choice, digest, wording.subject(digest, person.language()), wording.body(digest, person));
    }

    /** Queues it unless the day has its mail already; the day is marked where nothing is owed, too. */
    boolean queue(Prepared prepared, Reader by) {
        return transactions.as(by, () -> {
            boolean first = digestDays.take(prepared, clock.instant());
            if (first && prepared.digest().items() > 0) {
                mails.put(prepared.mail());
            }
            return first;
        });
    }

    /** What became of the mail of that day, if there is one. */
    Optional<PersonalMails.Sent> sent(Prepared prepared) {
        var person = prepared.person();
        return transactions.reading(
                person.signedIn().reader(),
                () -> digestDays.mail(person.id(), prepared.digest().day()).flatMap(mails::sent));
    }
}

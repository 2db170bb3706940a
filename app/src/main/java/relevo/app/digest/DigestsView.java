package relevo.app.digest;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.database.Transactions;
import relevo.app.message.MailRoute;
import relevo.app.message.PersonalMails;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.app.web.SignedIn;

/** Looks ahead and back at the digests of the people whom an administrator looks after. */
@Component
class DigestsView {
    private static final int PEOPLE = 25;
    private static final int PAST = 100;

    private final Digests digests;
    private final DigestDays days;
    private final PersonalMails mails;
    private final People people;
    private final MailRoute route;
    private final Transactions transactions;
    private final Clock clock;

    DigestsView(
            Digests digests,
            DigestDays days,
            PersonalMails mails,
            People people,
            MailRoute route,
            Transactions transactions,
            Clock clock) {
        this.digests = digests;
        this.days = days;
        this.mails = mails;
        this.people = people;
        this.route = route;
        this.transactions = transactions;
        this.clock = clock;
    }

    DigestsPage of(SignedIn me, int from) {
        List<Person> all = transactions.reading(
                me.reader(),
                () -> people.all().stream()
                        .filter(person ->
                                me.operator() || person.organisation().id().equals(me.organisation()))
                        .toList());
        List<Person> active = all.stream().filter(Person::active).toList();
        int begin = Math.min(Math.max(0, from), active.size());
        int end = Math.min(begin + PEOPLE, active.size());
        return new DigestsPage(
                route.open(),
                active.subList(begin, end).stream().map(this::coming).toList(),
                past(me, all),
                begin == 0 ? null : address(Math.max(0, begin - PEOPLE)),
                end == active.size() ? null : address(end));
    }

    private DigestsPage.Coming coming(Person person) {
        Prepared prepared = digests.prepare(person);
        boolean done = digests.sent(prepared).isPresent();
        return new DigestsPage.Coming(
                person.id(),
                person.name(),
                person.organisation().name(),
                person.language().getLanguage(),
                prepared.choice().zone().getId(),
                prepared.choice().wanted(),
                prepared.digest().items(),
                prepared.digest().leaving(),
                Morning.next(prepared.choice().zone(), clock.instant(), done));
    }

    private List<DigestsPage.Past> past(SignedIn me, List<Person> whom) {
        return transactions.reading(me.reader(), () -> {
            var past = days.past(whom.stream().map(Person::id).toList(), PAST);
            var keys = past.stream()
                    .map(DigestDays.Past::mail)
                    .filter(Objects::nonNull)
                    .toList();
            Map<UUID, PersonalMails.Sent> sent =
                    mails.sent(keys).stream().collect(Collectors.toMap(PersonalMails.Sent::key, Function.identity()));
            return past.stream()
                    .map(one -> past(one, sent.get(one.mail())))
                    .filter(Objects::nonNull)
                    .toList();
        });
    }

    private static DigestsPage.@Nullable Past past(DigestDays.Past one, PersonalMails.@Nullable Sent sent) {
        return sent == null ? null : new DigestsPage.Past(one.person(), one.name(), one.day(), one.items(), sent);
    }

    private static String address(int from) {
        return "/administration/digests?from=" + from;
    }
}

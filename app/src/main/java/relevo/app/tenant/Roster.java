package relevo.app.tenant;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.app.queue.Queue;
import relevo.app.queue.Queues;
import relevo.engagement.Role;
import relevo.engagement.id.QueueId;

/** The people and queues that the cells of one file name: each is asked for once, within the transaction of the import. */
final class Roster {
    private final People people;
    private final Queues queues;
    private final Map<String, Optional<Person>> byMail = new HashMap<>();
    private @Nullable List<Queue> active;

    Roster(People people, Queues queues) {
        this.people = people;
        this.queues = queues;
    }

    Optional<Person> manager(String mail) {
        return inRole(mail, Role.ENGAGEMENT_MANAGER);
    }

    /** Somebody active who has the role, by mail address; nobody for an empty cell. */
    Optional<Person> inRole(String mail, Role role) {
        return mail.isEmpty()
                ? Optional.empty()
                : byMail.computeIfAbsent(mail.toLowerCase(Locale.ROOT), people::byMail)
                        .filter(person -> person.active() && person.is(role));
    }

    /** A queue that is in use, by id or by its name in either language. */
    Optional<QueueId> queue(String word) {
        return word.isEmpty()
                ? Optional.empty()
                : active().stream()
                        .filter(queue -> names(queue).anyMatch(name -> Words.same(word, name)))
                        .map(Queue::id)
                        .findFirst();
    }

    private static Stream<String> names(Queue queue) {
        return Stream.of(queue.id().value(), queue.es(), queue.en());
    }

    private List<Queue> active() {
        if (active == null) {
            active = queues.active();
        }
        return active;
    }
}

package relevo.app.playbook;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import relevo.app.Sentences;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.playbook.Language;
import relevo.playbook.edition.Edition;

/** Publishes an edition for a command line, and tells what came of it. */
@Component
class CommandLinePublishing {
    private static final int USAGE = 2;

    private final Publishing publishing;
    private final People people;
    private final Transactions transactions;

    CommandLinePublishing(Publishing publishing, People people, Transactions transactions) {
        this.publishing = publishing;
        this.people = people;
        this.transactions = transactions;
    }

    /** Where it tells: what came of it, and what was wrong. */
    record Told(Sentences texts, PrintWriter out, PrintWriter errors) {}

    /**
     * Exit code 0 where the edition is published now, by this or before; 2 where that person may not.
     *
     * @param as mail address or name; empty where there is one playbook owner only
     */
    int publish(Edition edition, String as, Told told) {
        var owners = transactions.reading(Reader.BACKGROUND, people::all).stream()
                .filter(person -> person.active() && Publishing.isAllowed(person.signedIn()))
                .toList();
        var chosen = owners.stream().filter(person -> isCalled(person, as)).toList();
        if (chosen.size() != 1) {
            told.errors().println(whoElse(as, owners, told.texts()));
            return USAGE;
        }
        told.out().println(outcome(edition, chosen.getFirst(), told.texts()));
        told.out().flush();
        return 0;
    }

    private String outcome(Edition edition, Person owner, Sentences texts) {
        var key = publishing.publish(edition, owner.signedIn()) ? "playbook.add.published" : "playbook.add.same";
        var languages = edition.languages().stream().map(Language::tag).collect(Collectors.joining(", "));
        return texts.say(key, edition.shortId(), languages, owner.name());
    }

    private static boolean isCalled(Person person, String as) {
        return as.isBlank()
                || person.mail().equalsIgnoreCase(as.strip())
                || person.name().equalsIgnoreCase(as.strip());
    }

    private static String whoElse(String as, List<Person> owners, Sentences texts) {
        if (owners.isEmpty()) {
            return texts.say("playbook.add.nobody");
        }
        var mails = owners.stream().map(Person::mail).collect(Collectors.joining(", "));
        return as.isBlank() ? texts.say("playbook.add.which", mails) : texts.say("playbook.add.not-owner", as, mails);
    }
}

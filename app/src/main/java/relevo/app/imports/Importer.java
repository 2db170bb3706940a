package relevo.app.imports;

import java.util.Optional;
import org.springframework.stereotype.Component;
import relevo.app.CannotStart;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.people.People;
import relevo.app.people.Person;
import relevo.engagement.Role;

/** Finds the person that a command on the command line acts as, and sees to it that they may import. */
@Component
public class Importer {
    private final People people;
    private final Transactions transactions;

    Importer(People people, Transactions transactions) {
        this.people = people;
        this.transactions = transactions;
    }

    /** An administrator by their mail address; anybody else is told why not. */
    public Person named(String mail) {
        Optional<Person> found = transactions.reading(Reader.BACKGROUND, () -> people.byMail(mail));
        var person = found.filter(Person::active).orElseThrow(() -> new CannotStart("imports.no-person", mail));
        if (!person.is(Role.ADMINISTRATOR)) {
            throw new CannotStart("imports.not-allowed", person.name());
        }
        return person;
    }
}

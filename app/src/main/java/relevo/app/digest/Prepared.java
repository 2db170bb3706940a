package relevo.app.digest;

import java.time.Instant;
import java.util.UUID;
import relevo.app.message.PersonalMail;
import relevo.app.people.DigestChoice;
import relevo.app.people.Person;

/** Somebody's digest as it would leave now. */
record Prepared(Person person, DigestChoice choice, Digest digest, String subject, String body) {
    /** The same for the same person and day: whatever happens, there is one. */
    UUID key() {
        return PersonalMail.key("digest " + person.id() + " " + digest.day());
    }

    PersonalMail mail() {
        return new PersonalMail(key(), person.id(), person.language(), subject, body, expires());
    }

    /** Tomorrow's tells it anew. */
    private Instant expires() {
        return digest.day().plusDays(1).atStartOfDay(choice.zone()).toInstant();
    }
}

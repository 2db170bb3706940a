package relevo.app.dossier;

import org.jspecify.annotations.Nullable;
import relevo.app.database.Reader;
import relevo.app.web.SignedIn;
import relevo.engagement.id.PersonId;

/** Who makes a dossier, and with whose eyes the database is read for it. */
record Maker(Reader reader, @Nullable PersonId person) {
    static Maker of(SignedIn person) {
        return new Maker(person.reader(), new PersonId(person.person()));
    }
}

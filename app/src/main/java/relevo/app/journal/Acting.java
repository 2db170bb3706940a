package relevo.app.journal;

import relevo.app.database.Reader;
import relevo.engagement.Actor;
import relevo.engagement.Role;

/** Who asks for a change, and with whose eyes the database is read for it. */
public record Acting(Actor actor, Reader reader) {
    private static final Acting RELEVO = new Acting(new Actor.Clockwork(), Reader.BACKGROUND);

    /** Relevo itself, in the background. */
    public static Acting relevo() {
        return RELEVO;
    }

    /** A person; the operator's people read all, as far as their roles do. */
    public static Acting person(Actor.Person person, boolean operator) {
        var reader = Reader.person(person.organisation().value(), person.id().value(), operator);
        return new Acting(person, reader.assigned(Role.readAssignedOnly(person.roles())));
    }
}

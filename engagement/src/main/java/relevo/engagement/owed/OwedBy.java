package relevo.engagement.owed;

import relevo.engagement.Role;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;

/** Who owes something. */
public sealed interface OwedBy {
    /** One person. */
    record ByPerson(PersonId person) implements OwedBy {}

    /** Anybody of a role who looks after the tenant. */
    record ByRole(Role role) implements OwedBy {}

    /** The team that looks after a queue. */
    record ByQueueTeam(QueueId queue) implements OwedBy {}
}

package relevo.engagement.state;

import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;

/** Who is accountable for a tenant: a person or a queue, exactly one at every instant. */
public sealed interface Holder {
    /** A person holds. */
    record ByPerson(PersonId person) implements Holder {}

    /** A queue holds. */
    record ByQueue(QueueId queue) implements Holder {}
}

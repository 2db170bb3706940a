package relevo.app.sentence;

import org.jspecify.annotations.Nullable;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.ServiceId;

/** What people call the things that the core knows by id. */
public interface Names {
    String person(@Nullable PersonId person);

    String queue(QueueId queue);

    String service(ServiceId service);

    /** The statement as people sign it. */
    String statement(String statement);
}

package relevo.app.engagement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.ServiceId;

/** The latest active users of each service, where there is a reading. */
record Usage(Map<ServiceId, Integer> latest) {
    @Nullable
    Integer latest(ServiceId service) {
        return latest.get(service);
    }
}

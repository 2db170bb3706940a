package relevo.app.queue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.QueueId;
import relevo.engagement.state.Region;

/**
 * A queue; its id is for ever, its names are labels.
 *
 * @param region whose tenants stand in it; null for those of every region
 * @param workedBy the region of the assignment team that works it; null for every team
 * @param active whether it can still be chosen
 */
public record Queue(
        QueueId id,
        String es,
        String en,
        Kind kind,
        @Nullable Region region,
        @Nullable Region workedBy,
        boolean active) {
    /** What a queue is for. */
    public enum Kind {
        /** Where tenants without a holder stand. */
        VALIDATION,
        /** Where it is found out what a tenant needs. */
        GATEWAY,
        /** Where tenants wait for somebody to deliver. */
        DELIVERY,
        /** Where tenants are parked. */
        INACTIVE,
        /** A partner's. */
        PARTNER
    }

    public String name(Locale language) {
        return language.getLanguage().equals("es") ? es : en;
    }
}

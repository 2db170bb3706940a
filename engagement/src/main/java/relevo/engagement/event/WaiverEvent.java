package relevo.engagement.event;

import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.ServiceId;

/** About criteria that are waived; the service is null for a criterion of the whole tenant. */
public sealed interface WaiverEvent extends Event {
    @Nullable
    ServiceId service();

    String criterion();

    /** The manager asked for a waiver. */
    record WaiverAsked(@Nullable ServiceId service, String criterion, Text why) implements WaiverEvent, Reasoned {}

    /** A team manager granted it. */
    record WaiverGranted(@Nullable ServiceId service, String criterion, Text because) implements WaiverEvent, Reasoned {
        @Override
        public Text why() {
            return because;
        }
    }

    /** A team manager did not grant it. */
    record WaiverRefused(@Nullable ServiceId service, String criterion, Text because) implements WaiverEvent, Reasoned {
        @Override
        public Text why() {
            return because;
        }
    }
}

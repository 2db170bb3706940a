package relevo.engagement.command;

import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.ServiceId;

/** About waiving a criterion; the service is null for a criterion of the whole tenant. */
public sealed interface WaiverCommand extends Command {
    @Nullable
    ServiceId service();

    String criterion();

    /** Asks for a waiver. */
    record AskWaiver(@Nullable ServiceId service, String criterion, Text why) implements WaiverCommand {}

    /** Grants a waiver that somebody else asked for. */
    record GrantWaiver(@Nullable ServiceId service, String criterion, Text because) implements WaiverCommand {}

    /** Refuses a waiver. */
    record RefuseWaiver(@Nullable ServiceId service, String criterion, Text because) implements WaiverCommand {}
}

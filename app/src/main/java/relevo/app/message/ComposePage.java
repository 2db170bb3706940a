package relevo.app.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Form;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;

/**
 * The page where a mail is read and changed before it is sent.
 *
 * @param command the id that makes a second click harmless
 * @param problem why nothing was sent; null before the first try
 */
public record ComposePage(
        TenantId tenant,
        String customer,
        ServiceId service,
        String serviceName,
        Draft draft,
        Form form,
        UUID command,
        boolean serverless,
        @Nullable String problem) {}

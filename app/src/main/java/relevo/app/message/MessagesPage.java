package relevo.app.message;

import java.util.List;
import relevo.engagement.id.TenantId;

/** The mails of a tenant, or one of them. */
public record MessagesPage(TenantId tenant, String name, boolean retries, List<SentMessage> messages) {}

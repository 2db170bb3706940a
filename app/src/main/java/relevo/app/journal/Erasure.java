package relevo.app.journal;

import java.time.Instant;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

/** One line of the register of erasures. */
public record Erasure(Instant at, ContentId content, TenantId tenant) {}

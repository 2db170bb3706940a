package relevo.app.dossier;

import relevo.engagement.id.EditionId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.TenantState;

/**
 * An engagement as a range of its tenant's journal: from its opening to the event before the next one's, as far as the
 * reader may read.
 *
 * @param whole false where the reader's access has ended, and the range with it
 * @param before the tenant before the engagement was opened
 * @param head the hash that the first event's follows, in hexadecimal digits
 */
record Range(
        TenantId tenant,
        int engagement,
        EditionId edition,
        long from,
        long until,
        boolean whole,
        TenantState before,
        String head) {}

package relevo.app.inspection;

import relevo.engagement.id.TenantId;

/**
 * What a journal no longer has of what a checkpoint saw.
 *
 * @param version how far the journal went then
 * @param last how far it goes now; 0 where it is gone
 */
record Gap(TenantId tenant, Kind kind, long version, long last) {
    /** What happened to it. */
    enum Kind {
        /** Not one event is left. */
        STREAM_GONE,
        /** It ends earlier. */
        END_CUT,
        /** Another event stands in the last one's place. */
        REPLACED
    }
}

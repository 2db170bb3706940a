package relevo.app.journal;

import java.util.List;
import relevo.engagement.id.TenantId;

/**
 * Something on a tenant's record that does not fit the rest of it.
 *
 * @param version of the event that it shows at; 0 where it is of the whole
 * @param details what its sentence names, in the sentence's order
 */
public record Fault(TenantId tenant, long version, Kind kind, List<String> details) {
    public Fault {
        details = List.copyOf(details);
    }

    /** What helps. */
    public enum Remedy {
        REBUILD,
        RESTORE,
        PROGRAM,
        REGISTER
    }

    /** What does not fit; a journal that can't be trusted, or judged, is never folded into a new state row. */
    public enum Kind {
        EVENT_CHANGED(Remedy.RESTORE, false),
        HASH_CHANGED(Remedy.RESTORE, false),
        EVENT_MISSING(Remedy.RESTORE, false),
        TAIL_CUT(Remedy.RESTORE, false),
        JOURNAL_MISSING(Remedy.RESTORE, false),
        LEFTOVERS(Remedy.RESTORE, false),
        HEAD_CHANGED(Remedy.RESTORE, false),
        UNREADABLE(Remedy.PROGRAM, false),
        IMPOSSIBLE(Remedy.RESTORE, false),
        LABEL_CHANGED(Remedy.RESTORE, false),
        EDITION_MISSING(Remedy.RESTORE, false),
        COMMAND_CHANGED(Remedy.RESTORE, false),
        COMMAND_MISSING(Remedy.REBUILD, true),
        STATE_MISSING(Remedy.REBUILD, true),
        STATE_BEHIND(Remedy.REBUILD, true),
        STATE_CHANGED(Remedy.REBUILD, true),
        COLUMN_CHANGED(Remedy.REBUILD, true),
        DOMAIN_CHANGED(Remedy.REBUILD, true),
        BESIDE_CHANGED(Remedy.REBUILD, true),
        TEXT_VERSION_CHANGED(Remedy.REBUILD, true),
        MAIL_CHANGED(Remedy.RESTORE, true),
        READING_CHANGED(Remedy.RESTORE, true),
        TEXT_UNCITED(Remedy.RESTORE, true),
        TEXT_CHANGED(Remedy.RESTORE, true),
        TEXT_MISSING(Remedy.RESTORE, true),
        TEXT_EMPTIED(Remedy.REGISTER, true);

        private final Remedy remedy;
        private final boolean journalSound;

        Kind(Remedy remedy, boolean journalSound) {
            this.remedy = remedy;
            this.journalSound = journalSound;
        }

        public Remedy remedy() {
            return remedy;
        }

        /** Whether the events can be trusted, and judged, all the same. */
        public boolean journalSound() {
            return journalSound;
        }
    }
}

package relevo.engagement.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.NoteId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Snapshot;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** About notes; a signed note is never changed, a correction is a new note. */
public sealed interface NoteEvent extends Event {
    /** A note was signed; the snapshot is the one it cites for the milestone, with figures, if it does. */
    record NoteSigned(
            NoteId note,
            NoteCategory category,
            Set<ServiceId> services,
            Set<Subject> subjects,
            @Nullable Snapshot snapshot,
            Text text,
            @Nullable NoteId corrects)
            implements NoteEvent {}
}

package relevo.engagement.command;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.id.NoteId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Reading;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** About notes. */
public sealed interface NoteCommand extends Command {
    /**
     * Signs a note.
     *
     * @param subjects what it documents
     * @param reading the usage reading it cites, where it documents the milestone
     * @param corrects the note that this one corrects, or null
     */
    record SignNote(
            NoteId note,
            NoteCategory category,
            Set<ServiceId> services,
            Set<Subject> subjects,
            @Nullable Reading reading,
            Text text,
            @Nullable NoteId corrects)
            implements NoteCommand {}
}

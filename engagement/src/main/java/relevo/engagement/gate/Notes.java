package relevo.engagement.gate;

import org.jspecify.annotations.Nullable;
import relevo.engagement.Role;
import relevo.engagement.state.NoteRef;
import relevo.playbook.rules.Condition;

/** Judges whether a note documents a subject. */
final class Notes {
    private Notes() {}

    static Judged.Leaf judge(Condition.NoteDocuments condition, @Nullable NoteRef note) {
        if (note == null) {
            return open(condition, new Found.NotDocumented(condition.category(), condition.subject()));
        }
        return note.category() == condition.category()
                ? Judged.Leaf.met(condition, new Evidence.SignedNote(note))
                : open(condition, new Found.OtherCategory(note.category(), condition.category(), condition.subject()));
    }

    private static Judged.Leaf open(Condition.NoteDocuments condition, Found found) {
        return Judged.Leaf.open(condition, found, Role.ENGAGEMENT_MANAGER);
    }
}

package relevo.app.engagement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/**
 * A note that the process asks for now, drafted from the record; a person edits and signs it.
 *
 * @param reading the usage reading that it cites, where it documents the milestone
 * @param statements what its signer attests with it
 * @param criteria the criteria that it serves
 */
public record NoteDraft(
        NoteCategory category,
        String categoryName,
        Set<Subject> subjects,
        String text,
        @Nullable UUID reading,
        List<Tick> statements,
        List<String> criteria) {
    /** A statement to sign with the note. */
    public record Tick(String statement, String label) {}

    /** The anchor of the note's sheet. */
    public String anchor() {
        return "note-" + category.name().toLowerCase(java.util.Locale.ROOT);
    }
}

package relevo.playbook.binding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Words;

/** The categories of notes that a condition asks for, and those that a sentence names. */
record Categories(Likeness likeness) {
    static Set<NoteCategory> asked(Condition condition) {
        var asked = EnumSet.noneOf(NoteCategory.class);
        condition.leaves(Condition.NoteDocuments.class).forEach(note -> asked.add(note.category()));
        condition.leaves(Condition.MilestoneDocumented.class).forEach(note -> asked.add(note.category()));
        return asked;
    }

    /** The categories that the item names, or else the nearest item above it that names any. */
    Set<NoteCategory> said(PageItem item) {
        var said = named(item.text());
        for (int up = item.above().size() - 1; said.isEmpty() && up >= 0; up--) {
            said = named(item.above().get(up));
        }
        return said;
    }

    private Set<NoteCategory> named(String text) {
        return Arrays.stream(NoteCategory.values())
                .filter(category -> likeness.phrases(Words.spell(category), text) > 0)
                .collect(Collectors.toSet());
    }

    static String words(Set<NoteCategory> categories) {
        return categories.stream().sorted().map(Words::spell).collect(Collectors.joining(", "));
    }
}

package relevo.playbook.binding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.Criterion;
import relevo.playbook.rules.NoteCategory;

/** Whether the sentence wants its note in the category that the rule wants. */
record CategoryDrift(DriftReport report, Likeness likeness) {
    private static final Pattern JUDGED = Pattern.compile("(prepare|discuss)/(input|output)");

    void check(Criterion criterion, PageItem item) {
        var asked = asked(criterion.condition());
        var said = said(item);
        if (!asked.isEmpty()
                && !said.isEmpty()
                && JUDGED.matcher(item.part()).matches()
                && said.stream().noneMatch(asked::contains)) {
            report.add(DriftCode.CATEGORY_DIFFERS, criterion.id(), item, words(said), words(asked));
        }
    }

    private static Set<NoteCategory> asked(Condition condition) {
        var asked = EnumSet.noneOf(NoteCategory.class);
        condition.leaves(Condition.NoteDocuments.class).forEach(note -> asked.add(note.category()));
        condition.leaves(Condition.MilestoneDocumented.class).forEach(note -> asked.add(note.category()));
        return asked;
    }

    /** The categories that the item names, or else the nearest item above it that names any. */
    private Set<NoteCategory> said(PageItem item) {
        var said = named(item.text());
        for (int up = item.above().size() - 1; said.isEmpty() && up >= 0; up--) {
            said = named(item.above().get(up));
        }
        return said;
    }

    private Set<NoteCategory> named(String text) {
        return Arrays.stream(NoteCategory.values())
                .filter(category -> likeness.phrases(word(category), text) > 0)
                .collect(Collectors.toSet());
    }

    private static String words(Set<NoteCategory> categories) {
        return categories.stream().sorted().map(CategoryDrift::word).collect(Collectors.joining(", "));
    }

    private static String word(NoteCategory category) {
        return category.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

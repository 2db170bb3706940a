package relevo.engagement.decision;

import java.util.List;
import java.util.stream.Stream;
import relevo.playbook.rules.Condition;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Rules;
import relevo.playbook.rules.Subject;

/** In which category of note the rules want a subject: a note of another must not take the place of one that serves. */
final class SubjectCategory {
    private final Rules rules;

    SubjectCategory(Rules rules) {
        this.rules = rules;
    }

    boolean fits(Subject subject, NoteCategory category) {
        List<NoteCategory> wanted = wanted(subject);
        return wanted.isEmpty() || wanted.contains(category);
    }

    List<NoteCategory> wanted(Subject subject) {
        return rules.criteria().stream()
                .flatMap(criterion -> criterion.condition().leaves())
                .flatMap(leaf -> wanted(leaf, subject))
                .toList();
    }

    private static Stream<NoteCategory> wanted(Condition leaf, Subject subject) {
        if (leaf instanceof Condition.MilestoneDocumented milestone && subject == Subject.MILESTONE) {
            return Stream.of(milestone.category());
        }
        return leaf instanceof Condition.NoteDocuments note && note.subject() == subject
                ? Stream.of(note.category())
                : Stream.empty();
    }
}

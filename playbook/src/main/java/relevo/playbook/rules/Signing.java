package relevo.playbook.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * With what the statements of a process are signed: with the note that documents the same criterion, and where none does,
 * with the record of the discussion.
 */
public final class Signing {
    private final List<Criterion> criteria;

    public Signing(Rules rules) {
        this.criteria = rules.criteria();
    }

    /** A statement that a criterion asks for, and the circumstances under which it does. */
    private record Asked(String statement, Set<Circumstance> under) {}

    /** What is signed with the discussion, however it ended. */
    public List<String> withDiscussion() {
        return withDiscussion(under -> under.isEmpty());
    }

    /** What is signed with the discussion as well, if it ended so. */
    public List<String> withDiscussion(Circumstance end) {
        return withDiscussion(under -> under.contains(end));
    }

    private List<String> withDiscussion(Predicate<Set<Circumstance>> applies) {
        return criteria.stream()
                .filter(criterion -> !noted(criterion))
                .flatMap(criterion -> asked(criterion.condition(), Set.of()))
                .filter(asked -> applies.test(asked.under()))
                .map(Asked::statement)
                .distinct()
                .toList();
    }

    private static Stream<Asked> asked(Condition condition, Set<Circumstance> under) {
        return switch (condition) {
            case Condition.All all -> all.of().stream().flatMap(each -> asked(each, under));
            case Condition.Any any -> any.of().stream().flatMap(each -> asked(each, under));
            case Condition.OneOf one -> one.of().stream().flatMap(each -> asked(each, under));
            case Condition.When when -> {
                var further = EnumSet.of(when.circumstance());
                further.addAll(under);
                yield asked(when.then(), further);
            }
            case Condition.Attested attested -> Stream.of(new Asked(attested.statement(), under));
            case Condition.Leaf _ -> Stream.empty();
        };
    }

    /** What is signed with a note on the subject. */
    public List<String> withNote(Subject subject) {
        return statements(criterion -> subjects(criterion).anyMatch(subject::equals)).stream()
                .filter(statement -> !documented(statement).isEmpty())
                .toList();
    }

    /** The subjects of the notes that the statement is signed with; none where it is signed with the discussion. */
    public Set<Subject> documented(String statement) {
        Set<Subject> documented = EnumSet.noneOf(Subject.class);
        for (Criterion criterion : criteria) {
            if (signed(criterion).anyMatch(statement::equals)) {
                if (!noted(criterion)) {
                    return Set.of();
                }
                subjects(criterion).forEach(documented::add);
            }
        }
        return documented;
    }

    private List<String> statements(Predicate<Criterion> of) {
        return criteria.stream().filter(of).flatMap(Signing::signed).distinct().toList();
    }

    private static boolean noted(Criterion criterion) {
        return subjects(criterion).findAny().isPresent();
    }

    private static Stream<String> signed(Criterion criterion) {
        return criterion.condition().leaves(Condition.Attested.class).stream().map(Condition.Attested::statement);
    }

    private static Stream<Subject> subjects(Criterion criterion) {
        return criterion.condition().leaves(Condition.NoteDocuments.class).stream()
                .map(Condition.NoteDocuments::subject);
    }
}

package relevo.app.engagement;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import relevo.app.sentence.Speech;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.gate.Found;
import relevo.engagement.gate.Judged;
import relevo.engagement.state.Reading;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Signing;
import relevo.playbook.rules.Subject;

/** Finds which notes the process asks for now, and drafts them. */
final class NoteDrafts {
    private final Speech speech;
    private final DraftText text;
    private final Ready ready;
    private final Signing signing;
    private final @Nullable Reading citable;

    NoteDrafts(Speech speech, DraftText text, Ready ready, Signing signing, @Nullable Reading citable) {
        this.speech = speech;
        this.text = text;
        this.ready = ready;
        this.signing = signing;
        this.citable = citable;
    }

    List<NoteDraft> of(List<CriterionVerdict> verdicts) {
        Map<NoteCategory, Set<Subject>> wanted = new EnumMap<>(NoteCategory.class);
        Map<Subject, Set<String>> serving = new EnumMap<>(Subject.class);
        for (CriterionVerdict verdict : verdicts) {
            verdict.because().stream().flatMap(leaf -> Wanted.of(leaf).stream()).forEach(want -> {
                wanted.computeIfAbsent(want.category(), _ -> new TreeSet<>()).add(want.subject());
                serving.computeIfAbsent(want.subject(), _ -> new TreeSet<>())
                        .add(verdict.criterion().id());
            });
        }
        return wanted.entrySet().stream()
                .filter(entry -> signable(entry.getValue()))
                .map(entry -> draft(entry.getKey(), now(entry.getValue()), serving))
                .filter(draft -> !draft.subjects().isEmpty())
                .sorted(Comparator.comparing(NoteDraft::category).reversed())
                .toList();
    }

    /** A note that is to cite a mail waits until the mail is sent, so that one note serves all. */
    private boolean signable(Set<Subject> subjects) {
        return subjects.stream().filter(ready::reached).allMatch(ready::sent);
    }

    private Set<Subject> now(Set<Subject> subjects) {
        return subjects.stream()
                .filter(ready::reached)
                .filter(subject -> subject != Subject.MILESTONE || citable != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private NoteDraft draft(NoteCategory category, Set<Subject> subjects, Map<Subject, Set<String>> serving) {
        return new NoteDraft(
                category,
                speech.word(category),
                subjects,
                text.of(category, subjects),
                subjects.contains(Subject.MILESTONE)
                        ? Objects.requireNonNull(citable).id().value()
                        : null,
                ticks(subjects),
                subjects.stream()
                        .flatMap(subject -> serving.getOrDefault(subject, Set.of()).stream())
                        .distinct()
                        .toList());
    }

    private List<NoteDraft.Tick> ticks(Set<Subject> subjects) {
        return subjects.stream()
                .flatMap(subject -> signing.withNote(subject).stream())
                .distinct()
                .filter(statement -> !ready.attested(statement))
                .map(statement -> new NoteDraft.Tick(statement, speech.statement(statement)))
                .toList();
    }

    /** What an open criterion wants a note to document. */
    private record Wanted(NoteCategory category, Subject subject) {
        static List<Wanted> of(Judged.Leaf leaf) {
            return switch (Objects.requireNonNull(leaf.found())) {
                case Found.NotDocumented f -> List.of(new Wanted(f.category(), f.subject()));
                case Found.OtherCategory f -> List.of(new Wanted(f.wanted(), f.subject()));
                case Found.MilestoneNotCited f -> List.of(new Wanted(f.category(), Subject.MILESTONE));
                case Found.NoStandingSnapshot _ ->
                    List.of(new Wanted(NoteCategory.TECHNICAL_ENABLEMENT, Subject.MILESTONE));
                default -> List.of();
            };
        }
    }
}

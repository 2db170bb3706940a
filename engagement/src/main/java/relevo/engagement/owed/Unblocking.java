package relevo.engagement.owed;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import relevo.engagement.gate.GateVerdict;
import relevo.engagement.owed.NextAct.Kind;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** What the manager does next to open a gate that is shut: acts of their own before waiting for others. */
final class Unblocking {
    private final GateVerdict gate;
    private final List<Clearing> clearings;

    Unblocking(GateVerdict gate) {
        this.gate = gate;
        this.clearings = gate.blocking().stream()
                .flatMap(verdict -> verdict.because().stream())
                .map(Clearing::of)
                .toList();
    }

    NextAct first() {
        return clearings.stream()
                .min(Comparator.comparing(Clearing::kind))
                .map(this::act)
                .orElseGet(() -> NextAct.of(Kind.NOTHING, gate.service(), gate));
    }

    private NextAct act(Clearing first) {
        return new NextAct(
                first.kind(),
                gate.service(),
                gate,
                first.category(),
                subjects(first.category()),
                first.kind() == Kind.ATTEST ? statements() : Set.of(),
                first.task());
    }

    /** One note serves every open criterion of its category. */
    private Set<Subject> subjects(@Nullable NoteCategory category) {
        return clearings.stream()
                .filter(clearing -> category != null && clearing.category() == category)
                .map(Clearing::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> statements() {
        return clearings.stream()
                .map(Clearing::statement)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package relevo.app.myday;

import java.util.List;
import java.util.Objects;
import relevo.app.sentence.FoundSentence;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.gate.GateVerdict;
import relevo.engagement.gate.Judged;
import relevo.engagement.owed.NextAct;

/** All that keeps a gate shut, one sentence a leaf: the criterion, what was found, who clears it. */
final class Because {
    private final Eyes eyes;

    Because(Eyes eyes) {
        this.eyes = eyes;
    }

    List<String> of(NextAct act) {
        GateVerdict gate = act.gate();
        return gate == null
                ? List.of()
                : gate.blocking().stream()
                        .flatMap(verdict -> verdict.because().stream().map(leaf -> sentence(verdict, leaf)))
                        .distinct()
                        .toList();
    }

    private String sentence(CriterionVerdict verdict, Judged.Leaf leaf) {
        var found = new FoundSentence(eyes.speech()).of(Objects.requireNonNull(leaf.found()));
        var who = leaf.clearedBy().isEmpty() ? "" : eyes.speech().roles(leaf.clearedBy());
        return eyes.text(
                "because", verdict.criterion().id(), found, leaf.clearedBy().size(), who);
    }
}

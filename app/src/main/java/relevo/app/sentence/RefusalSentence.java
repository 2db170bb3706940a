package relevo.app.sentence;

import java.util.stream.Collectors;
import relevo.engagement.decision.Refusal;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.gate.GateVerdict;

/** Says why nothing was done, and what to do about it. */
public final class RefusalSentence {
    private final Speech speech;

    public RefusalSentence(Speech speech) {
        this.speech = speech;
    }

    public String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotAllowed r -> speech.text("refusal." + r.because().name(), speech.roles(r.allowed()));
            case Refusal.GateShut r -> shut(r.verdict());
            case Refusal.OutOfPlace r -> speech.text("obstacle." + r.obstacle().name(), r.about());
        };
    }

    private String shut(GateVerdict verdict) {
        String criteria = verdict.blocking().stream()
                .map(CriterionVerdict::criterion)
                .map(criterion -> criterion.id())
                .collect(Collectors.joining(", "));
        return speech.text(
                "refusal.shut", speech.word(verdict.gate()), verdict.blocking().size(), criteria);
    }
}

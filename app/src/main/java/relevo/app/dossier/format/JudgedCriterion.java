package relevo.app.dossier.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.engagement.gate.CriterionVerdict;
import relevo.engagement.gate.Standing;
import relevo.engagement.state.Waiver;

/** A criterion as judged: how it stands, by which evidence of which of its conditions, and the waiver if there is one. */
public record JudgedCriterion(
        String id,
        Standing standing,
        List<Leaf> leaves,
        @Nullable Waiver waiver) {
    public static JudgedCriterion of(CriterionVerdict verdict) {
        return new JudgedCriterion(
                verdict.criterion().id(),
                verdict.standing(),
                verdict.judged().leaves().map(Leaf::of).toList(),
                verdict.waiver());
    }
}

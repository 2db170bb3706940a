package relevo.app.dossier.format;

import org.jspecify.annotations.Nullable;
import relevo.engagement.gate.Evidence;
import relevo.engagement.gate.Found;
import relevo.engagement.gate.Judged;
import relevo.engagement.gate.Standing;

/** A condition as judged: the record that meets it, or what was found instead. */
public record Leaf(
        String condition,
        Standing standing,
        @Nullable Evidence evidence,
        @Nullable Found found) {
    static Leaf of(Judged.Leaf leaf) {
        return new Leaf(leaf.condition().getClass().getSimpleName(), leaf.standing(), leaf.evidence(), leaf.found());
    }
}

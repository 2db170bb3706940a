package relevo.engagement.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.engagement.state.Waiver;
import relevo.playbook.rules.Criterion;

/** A criterion with how it stands and why; the waiver asked for or granted, if there is one. */
public record CriterionVerdict(
        Criterion criterion, Judged judged, @Nullable Waiver waiver) {
    public Standing standing() {
        return judged.standing();
    }

    public boolean blocks() {
        return standing() == Standing.OPEN;
    }

    /** The leaves that keep the criterion open; a group that is met by another of its parts keeps nothing open. */
    public List<Judged.Leaf> because() {
        return judged.openLeaves().toList();
    }

    public boolean waivable() {
        return because().stream().anyMatch(leaf -> Waivable.is(leaf.condition()));
    }
}

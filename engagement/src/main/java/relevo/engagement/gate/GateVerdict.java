package relevo.engagement.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.ServiceId;
import relevo.playbook.rules.Gate;

/** A gate with the verdict on each criterion it asks for; the service is null for a gate of the whole tenant. */
public record GateVerdict(Gate gate, @Nullable ServiceId service, List<CriterionVerdict> criteria) {
    public GateVerdict {
        criteria = List.copyOf(criteria);
    }

    public boolean opens() {
        return criteria.stream().noneMatch(CriterionVerdict::blocks);
    }

    public List<CriterionVerdict> blocking() {
        return criteria.stream().filter(CriterionVerdict::blocks).toList();
    }
}

package relevo.app.usage;

import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import relevo.app.journal.RulesInForce;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Values;

/** The figures that a tenant's milestones are judged by: those of its engagement's edition, else the newest. */
@Component
class MilestoneRules {
    private final Supplier<RulesInForce> rules;

    MilestoneRules(ObjectProvider<RulesInForce> published) {
        var shipped = RulesInForce.shipped();
        this.rules = SingletonSupplier.of(() -> published.getIfAvailable(() -> shipped));
    }

    Values of(TenantState state) {
        return rules.get().of(state).values();
    }

    /** Whether the rules that rows were made by are surely those of now; the newest may have been others then. */
    static boolean same(TenantState before, TenantState after) {
        return before.open().map(Chapter.Open::edition).equals(after.open().map(Chapter.Open::edition));
    }
}

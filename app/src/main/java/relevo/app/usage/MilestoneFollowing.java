package relevo.app.usage;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import relevo.app.journal.Call;
import relevo.app.journal.Change;
import relevo.app.journal.Consequence;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;

/** Keeps the milestone rows as the journal says, in the same statement. */
@Component
class MilestoneFollowing implements Consequence {
    private static final String FOLLOW = """
            follow_milestone(?, ?, ?, ?, ?, cast(? as date), ?, cast(? as uuid), cast(? as date), ?, cast(? as uuid), ?, ?)""";

    private final MilestoneRules rules;

    MilestoneFollowing(MilestoneRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Call> calls(Change change) {
        var before = change.before();
        var known = before == null || !MilestoneRules.same(before, change.after())
                ? Map.<ServiceId, MilestoneRow>of()
                : MilestoneRow.of(before, rules);
        var at = change.events().getLast().at();
        return MilestoneRow.of(change.after(), rules).entrySet().stream()
                .filter(each -> !each.getValue().equals(known.get(each.getKey())))
                .map(each -> following(change.tenant(), each.getKey(), each.getValue(), at))
                .toList();
    }

    static Call following(TenantId tenant, ServiceId service, MilestoneRow row, Instant at) {
        var reached = row.reached();
        var cited = row.cited();
        return Call.of(
                FOLLOW,
                tenant.value(),
                service.value(),
                row.name(),
                row.zone(),
                row.needed(),
                Call.typed(Types.DATE, reached == null ? null : reached.asOf()),
                Call.typed(Types.VARCHAR, reached == null ? null : reached.source()),
                Call.typed(Types.OTHER, reached == null ? null : reached.reading()),
                Call.typed(Types.DATE, cited == null ? null : cited.asOf()),
                Call.typed(Types.VARCHAR, cited == null ? null : cited.source()),
                Call.typed(Types.OTHER, cited == null ? null : cited.reading()),
                row.reviewing(),
                Timestamp.from(at));
    }
}

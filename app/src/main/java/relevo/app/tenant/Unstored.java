package relevo.app.tenant;

import relevo.app.journal.Outcome;
import relevo.app.table.DateOrder;
import relevo.app.table.Flaw;
import relevo.app.table.Row;
import relevo.engagement.decision.Obstacle;
import relevo.engagement.decision.Refusal;

/** Why a tenant of a file was not stored, said of the row that has to be put right. */
final class Unstored {
    private final TenantDraft draft;
    private final DateOrder dates;

    Unstored(TenantDraft draft, DateOrder dates) {
        this.draft = draft;
        this.dates = dates;
    }

    /** Of any outcome but that it is done. */
    Flaw because(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> throw new IllegalArgumentException("stored: " + draft.domain());
            case Outcome.Unknown _ -> told("tenantfile.flaw.refused", draft.domain());
            case Outcome.Stale _ -> told("tenantfile.flaw.changed", draft.domain());
            case Outcome.Refused(var why, var _) -> because(why);
        };
    }

    private Flaw because(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotAllowed _ -> told("tenantfile.flaw.not-allowed", draft.domain());
            case Refusal.GateShut _ -> told("tenantfile.flaw.not-allowed", draft.domain());
            case Refusal.OutOfPlace why -> because(why);
        };
    }

    /** Whose domain it is, nobody is told who doesn't see it; all else in the refusal's own words. */
    private Flaw because(Refusal.OutOfPlace why) {
        if (why.obstacle() == Obstacle.ALREADY_REGISTERED) {
            return told("tenantfile.flaw.refused", draft.domain());
        }
        return why.obstacle() == Obstacle.FUTURE_DATE
                ? future(why.about().getFirst())
                : told("obstacle." + why.obstacle(), why.about().toArray());
    }

    /** In the tenant's time zone, which a row need not say. */
    private Flaw future(Object day) {
        Row<TenantColumn> row = draft.rows().stream()
                .filter(each -> each.date(TenantColumn.CONTACT_CONFIRMED, dates)
                        .filter(day::equals)
                        .isPresent())
                .findFirst()
                .orElse(draft.first());
        return row.flaw(TenantColumn.CONTACT_CONFIRMED, "tenantfile.flaw.future", day);
    }

    private Flaw told(String reason, Object... details) {
        return draft.first().flaw(TenantColumn.DOMAIN, reason, details);
    }
}

package relevo.app.closing;

import java.util.List;
import relevo.app.journal.Told;
import relevo.engagement.event.CustodyEvent.EngagementClosed;
import relevo.engagement.event.RequestEvent.EngagementOpened;
import relevo.engagement.id.EditionId;
import relevo.engagement.state.Evolution;
import relevo.engagement.state.TenantState;

/**
 * A closed engagement as a range of its tenant's journal.
 *
 * @param events from its opening to its closing
 * @param state as it was when the engagement was closed
 */
record Chapters(List<Told> events, TenantState state) {
    /** @param history the tenant's journal, at least up to the closing at that version */
    static Chapters closedAt(long version, List<Told> history) {
        List<Told> until =
                history.stream().filter(told -> told.version() <= version).toList();
        TenantState state = Evolution.fold(until.stream().map(Told::recorded).toList());
        int opened = 0;
        for (int i = 0; i < until.size(); i++) {
            opened = until.get(i).event() instanceof EngagementOpened ? i : opened;
        }
        return new Chapters(until.subList(opened, until.size()), state);
    }

    Told opening() {
        return events.getFirst();
    }

    EditionId edition() {
        return ((EngagementOpened) opening().event()).edition();
    }

    Told closing() {
        return events.getLast();
    }

    int number() {
        return closing().event() instanceof EngagementClosed closed ? closed.number() : 0;
    }
}

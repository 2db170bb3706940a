package relevo.engagement.state;

import java.util.List;
import java.util.Map;
import relevo.engagement.event.CustodyEvent;
import relevo.engagement.event.Event;
import relevo.engagement.event.MessageEvent;
import relevo.engagement.event.NoteEvent;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.RequestEvent;
import relevo.engagement.event.ServiceEvent;
import relevo.engagement.event.TenantEvent;
import relevo.engagement.event.TenantEvent.TenantRegistered;
import relevo.engagement.event.WaiverEvent;

/** Folds events into the state; an event that does not fit the state is a damaged history, and throws. */
public final class Evolution {
    private Evolution() {}

    public static TenantState begin(Recorded first) {
        if (!(first.event() instanceof TenantRegistered registered)) {
            throw new IllegalStateException("A tenant's history begins with its registration, not with " + first);
        }
        var custody = new Custody(registered.holder(), first.at(), null, registered.assignments());
        return new TenantState(
                registered.profile(), AccountTeam.EXPECTED, custody, Map.of(), Map.of(), new Chapter.None(), null);
    }

    public static TenantState evolve(TenantState state, Recorded recorded) {
        Event event = recorded.event();
        return switch (event) {
            case TenantEvent e -> TenantEvolution.evolve(state, e);
            case RequestEvent e -> RequestEvolution.evolve(state, e, recorded);
            case ServiceEvent e -> ServiceEvolution.evolve(state, e, recorded);
            case WaiverEvent e -> WaiverEvolution.evolve(state, e, recorded);
            case NoteEvent e -> NoteEvolution.evolve(state, e, recorded);
            case MessageEvent e -> MessageEvolution.evolve(state, e, recorded);
            case CustodyEvent e -> CustodyEvolution.evolve(state, e, recorded);
        };
    }

    public static TenantState fold(List<Recorded> history) {
        TenantState state = begin(history.getFirst());
        for (Recorded recorded : history.subList(1, history.size())) {
            state = evolve(state, recorded);
        }
        return state;
    }

    static Service service(TenantState state, relevo.engagement.id.ServiceId id) {
        return state.service(id)
                .orElseThrow(() -> new IllegalStateException("The history names a service that never came in: " + id));
    }

    static Chapter.Open open(TenantState state) {
        return state.open()
                .orElseThrow(() -> new IllegalStateException("The history goes on after the engagement's end"));
    }
}

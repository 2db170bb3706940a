package relevo.engagement.state;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.WaiverEvent;
import relevo.engagement.event.WaiverEvent.WaiverAsked;
import relevo.engagement.event.WaiverEvent.WaiverGranted;
import relevo.engagement.event.WaiverEvent.WaiverRefused;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;

/** Folds what happens to waivers. */
final class WaiverEvolution {
    private WaiverEvolution() {}

    static TenantState evolve(TenantState state, WaiverEvent event, Recorded recorded) {
        Waiver next = switch (event) {
            case WaiverAsked e -> new Waiver(by(recorded), recorded.at(), e.why(), null, null);
            case WaiverGranted e -> granted(asked(state, event), by(recorded), e);
            case WaiverRefused _ -> null;
        };
        return put(state, event.service(), event.criterion(), next);
    }

    private static Waiver granted(Waiver asked, PersonId by, WaiverGranted event) {
        return new Waiver(asked.askedBy(), asked.at(), asked.why(), by, event.because());
    }

    private static Waiver asked(TenantState state, WaiverEvent event) {
        Waiver asked = waivers(state, event.service()).get(event.criterion());
        if (asked == null) {
            throw new IllegalStateException("Nobody asked for this waiver: " + event);
        }
        return asked;
    }

    private static Map<String, Waiver> waivers(TenantState state, @Nullable ServiceId service) {
        return service == null
                ? Evolution.open(state).waivers()
                : Evolution.service(state, service).attempt().waivers();
    }

    private static TenantState put(
            TenantState state, @Nullable ServiceId service, String criterion, @Nullable Waiver waiver) {
        if (service == null) {
            return state.with((Chapter) Evolution.open(state).waived(criterion, waiver));
        }
        Service changed = Evolution.service(state, service);
        return state.with(changed.with(changed.attempt().waived(criterion, waiver)));
    }

    private static PersonId by(Recorded recorded) {
        PersonId by = recorded.by();
        if (by == null) {
            throw new IllegalStateException("A waiver is asked and answered by a person");
        }
        return by;
    }
}

package relevo.engagement.state;

import java.util.Map;
import java.util.Set;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.RequestEvent;
import relevo.engagement.event.RequestEvent.EngagementOpened;
import relevo.engagement.event.RequestEvent.RequestApproved;
import relevo.engagement.event.RequestEvent.RequestJoined;
import relevo.engagement.id.ServiceId;

/** Folds what happens to requests. */
final class RequestEvolution {
    private RequestEvolution() {}

    static TenantState evolve(TenantState state, RequestEvent event, Recorded recorded) {
        return switch (event) {
            case RequestApproved e -> approved(state, e);
            case EngagementOpened e ->
                released(state)
                        .with(new Chapter.Open(
                                e.number(),
                                recorded.at(),
                                e.edition(),
                                Set.of(e.request()),
                                null,
                                null,
                                recorded.at(),
                                Map.of()));
            case RequestJoined e ->
                state.with((Chapter) Evolution.open(state).waiting(null).joined(e.request()));
        };
    }

    private static TenantState approved(TenantState state, RequestApproved event) {
        TenantState next = state;
        for (ServiceId id : event.services()) {
            next = next.with(taken(Evolution.service(next, id), new Intake(event.request(), event.motion())));
        }
        return next;
    }

    private static Service taken(Service service, Intake intake) {
        Service begun = service.progress().closed() ? again(service) : service;
        return begun.with(intake);
    }

    /** A service that was closed begins afresh, without any of its old evidence; its milestone stays reached. */
    private static Service again(Service service) {
        return service.with(new Progress.Enabling()).with(service.attempt().afresh());
    }

    /** Services of the engagement before are no longer part of the one that begins, unless its request covers them. */
    private static TenantState released(TenantState state) {
        TenantState next = state;
        for (Service service : state.engaged()) {
            if (service.progress().closed()) {
                next = next.with(service.with((Intake) null));
            }
        }
        return next;
    }
}

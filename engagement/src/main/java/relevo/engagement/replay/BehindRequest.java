package relevo.engagement.replay;

import java.util.List;
import java.util.Optional;
import relevo.engagement.command.Command;
import relevo.engagement.command.RequestCommand.ApproveRequest;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.RequestEvent;
import relevo.engagement.event.RequestEvent.EngagementOpened;
import relevo.engagement.event.RequestEvent.RequestApproved;
import relevo.engagement.event.RequestEvent.RequestJoined;
import relevo.engagement.id.EditionId;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.TenantState;

/** The command behind the events of a request: its approval, which opens an engagement or joins the open one. */
final class BehindRequest {
    private BehindRequest() {}

    static List<Command> commands(TenantState state, RequestEvent event, List<Recorded> rest) {
        return switch (event) {
            case EngagementOpened e -> approval(rest, e.edition());
            case RequestJoined _ ->
                state.open()
                        .map(Chapter.Open::edition)
                        .map(edition -> approval(rest, edition))
                        .orElse(List.of());
            case RequestApproved _ -> List.of();
        };
    }

    private static List<Command> approval(List<Recorded> rest, EditionId edition) {
        return Optional.of(rest)
                .filter(told -> told.size() > 1)
                .map(told -> told.get(1).event())
                .filter(RequestApproved.class::isInstance)
                .map(RequestApproved.class::cast)
                .<Command>map(approved -> new ApproveRequest(
                        approved.request(), approved.motion(), approved.services(), edition, null, Recall.among(rest)))
                .map(List::of)
                .orElse(List.of());
    }
}

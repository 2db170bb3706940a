package relevo.engagement.replay;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.command.Command;
import relevo.engagement.command.CustodyCommand;
import relevo.engagement.event.CustodyEvent;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.Recorded;

/** The commands behind the events of custody. */
final class BehindCustody {
    private BehindCustody() {}

    static List<Command> commands(CustodyEvent event, List<Recorded> rest) {
        return switch (event) {
            case CustodyEvent.PersonAssigned e -> List.of(new CustodyCommand.Assign(e.assignment()));
            case CustodyEvent.PersonUnassigned e -> List.of(new CustodyCommand.Unassign(e.assignment()));
            case CustodyEvent.WaitingBegun e -> List.of(new CustodyCommand.WaitForRequest(e.until(), e.why()));
            case CustodyEvent.MoveRequested e -> requests(e, rest);
            case CustodyEvent.MoveDeclined e -> List.of(new CustodyCommand.DeclineMove(e.move(), e.why()));
            case CustodyEvent.MoveCancelled e -> cancelled(e);
            case CustodyEvent.MoveAccepted e -> List.of(new CustodyCommand.AcceptMove(e.move(), e.queue(), e.why()));
            case CustodyEvent.TenantRecalled _ -> List.of();
            case CustodyEvent.TenantOffered e ->
                List.of(new CustodyCommand.OfferTenant(e.move().id(), e.move().to()));
            case CustodyEvent.OfferAccepted e -> List.of(new CustodyCommand.AcceptOffer(e.move()));
            case CustodyEvent.OfferDeclined e -> List.of(new CustodyCommand.DeclineOffer(e.move(), e.why()));
            case CustodyEvent.ManagerReplaced e -> List.of(new CustodyCommand.ReplaceManager(e.manager(), e.why()));
            case CustodyEvent.TenantLeft _ -> List.of(new CustodyCommand.LeaveTenant());
            case CustodyEvent.EngagementClosed _ -> List.of();
        };
    }

    /** One that an approval brings along has no reason, and never comes by itself. */
    private static List<Command> cancelled(CustodyEvent.MoveCancelled event) {
        Text why = event.why();
        return why == null ? List.of() : List.of(new CustodyCommand.CancelMove(event.move(), why));
    }

    /** Whether a further request had been filed is not in the record: it is taken to have been where the gate needs it. */
    private static List<Command> requests(CustodyEvent.MoveRequested event, List<Recorded> rest) {
        return rest.stream()
                .map(Recorded::event)
                .filter(MessageQueued.class::isInstance)
                .map(MessageQueued.class::cast)
                .filter(BehindMessage::ofMove)
                .findFirst()
                .map(mail -> Stream.of(false, true)
                        .map(filed -> request(event, mail, filed, event.why()))
                        .toList())
                .orElse(List.of());
    }

    private static Command request(
            CustodyEvent.MoveRequested event, MessageQueued mail, boolean filed, @Nullable Text why) {
        return new CustodyCommand.RequestMove(
                event.move().id(), mail.message(), false, filed, why, mail.to().getFirst(), mail.content());
    }
}

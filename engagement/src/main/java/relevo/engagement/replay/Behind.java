package relevo.engagement.replay;

import java.util.List;
import relevo.engagement.command.Command;
import relevo.engagement.command.MessageCommand.RecordAnswer;
import relevo.engagement.command.NoteCommand.SignNote;
import relevo.engagement.command.WaiverCommand;
import relevo.engagement.event.CustodyEvent;
import relevo.engagement.event.Event;
import relevo.engagement.event.MessageEvent;
import relevo.engagement.event.NoteEvent;
import relevo.engagement.event.Recorded;
import relevo.engagement.event.RequestEvent;
import relevo.engagement.event.ServiceEvent;
import relevo.engagement.event.TenantEvent;
import relevo.engagement.event.WaiverEvent;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Snapshot;
import relevo.engagement.state.TenantState;

/** Finds the command behind an event. */
final class Behind {
    private Behind() {}

    /**
     * The commands that may have recorded the first of these events and what came along with it: none where it never
     * comes by itself, several where the record does not say what else was known.
     */
    static List<Command> commands(TenantState state, List<Recorded> rest) {
        Event event = rest.getFirst().event();
        return switch (event) {
            case TenantEvent e -> List.of(BehindTenant.command(e));
            case RequestEvent e -> BehindRequest.commands(state, e, rest);
            case ServiceEvent e -> BehindService.commands(e, rest);
            case WaiverEvent e -> List.of(waiver(e));
            case NoteEvent.NoteSigned e -> List.of(note(e));
            case MessageEvent.MessageQueued e -> List.of(BehindMessage.command(state, e));
            case MessageEvent.MessageAnswered e ->
                List.of(new RecordAnswer(e.message(), e.recipient(), e.answer(), e.reply()));
            case CustodyEvent e -> BehindCustody.commands(e, rest);
        };
    }

    private static Command waiver(WaiverEvent event) {
        return switch (event) {
            case WaiverEvent.WaiverAsked e -> new WaiverCommand.AskWaiver(e.service(), e.criterion(), e.why());
            case WaiverEvent.WaiverGranted e -> new WaiverCommand.GrantWaiver(e.service(), e.criterion(), e.because());
            case WaiverEvent.WaiverRefused e -> new WaiverCommand.RefuseWaiver(e.service(), e.criterion(), e.because());
        };
    }

    private static Command note(NoteEvent.NoteSigned e) {
        Snapshot snapshot = e.snapshot();
        Reading reading = snapshot == null ? null : reading(snapshot);
        return new SignNote(e.note(), e.category(), e.services(), e.subjects(), reading, e.text(), e.corrects());
    }

    static Reading reading(Snapshot snapshot) {
        return new Reading(snapshot.reading(), snapshot.activeUsers(), snapshot.source(), snapshot.asOf());
    }
}

package relevo.engagement.replay;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import relevo.engagement.Text;
import relevo.engagement.command.Command;
import relevo.engagement.command.CustodyCommand.RepeatMoveMail;
import relevo.engagement.command.MessageCommand.SendMessage;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Contact;
import relevo.engagement.state.ContactKind;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.MessageKind;

/** The command behind a mail; the record has the addresses used, not whose they were. */
final class BehindMessage {
    private BehindMessage() {}

    static Command command(TenantState state, MessageQueued e) {
        return switch (e.kind()) {
            case ASSIGNMENT_TEAM -> new RepeatMoveMail(e.message(), e.to().getFirst(), e.content());
            case ACCOUNT_TEAM -> send(state, e, ContactKind.ACCOUNT_TEAM);
            case CUSTOMER_FOLLOW_UP -> send(state, e, ContactKind.CUSTOMER);
        };
    }

    private static Command send(TenantState state, MessageQueued e, ContactKind kind) {
        ServiceId service = e.services().iterator().next();
        return new SendMessage(e.message(), e.kind(), service, recipients(state, e.to(), kind), e.content());
    }

    /** As many contacts as addresses, in the same order; where there are too few, one that nobody knows. */
    private static Map<ContactId, Text> recipients(TenantState state, List<Text> to, ContactKind kind) {
        List<ContactId> writable = state.contacts().values().stream()
                .filter(contact -> contact.kind() == kind && contact.writable())
                .map(Contact::id)
                .sorted(Comparator.comparing(ContactId::value))
                .toList();
        Map<ContactId, Text> recipients = new HashMap<>();
        for (int place = 0; place < to.size(); place++) {
            Text text = to.get(place);
            boolean known = place < writable.size();
            recipients.put(known ? writable.get(place) : new ContactId(text.id().value()), text);
        }
        return recipients;
    }

    /** Whether a mail belongs to the request to move that was recorded with it. */
    static boolean ofMove(MessageQueued e) {
        return e.kind() == MessageKind.ASSIGNMENT_TEAM && e.to().size() == 1;
    }
}

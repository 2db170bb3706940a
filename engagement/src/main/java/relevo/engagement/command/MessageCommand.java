package relevo.engagement.command;

import java.util.Map;
import relevo.engagement.Text;
import relevo.engagement.id.ContactId;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Answer;
import relevo.playbook.rules.MessageKind;

/** About the mails of the process. */
public sealed interface MessageCommand extends Command {
    /** Sends a mail about a service to contacts, each with the address used. */
    record SendMessage(MessageId message, MessageKind kind, ServiceId service, Map<ContactId, Text> to, Text content)
            implements MessageCommand {}

    /** Records what the server said about one recipient. */
    record RecordAnswer(MessageId message, ContentId recipient, Answer answer, Text reply) implements MessageCommand {}
}

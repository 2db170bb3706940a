package relevo.engagement.event;

import java.util.List;
import java.util.Set;
import relevo.engagement.Text;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Answer;
import relevo.playbook.rules.MessageKind;

/** About the mails of the process. */
public sealed interface MessageEvent extends Event {
    /** A mail was put in the outbox; no services for a mail about the whole tenant. */
    record MessageQueued(MessageId message, MessageKind kind, Set<ServiceId> services, List<Text> to, Text content)
            implements MessageEvent {}

    /** The server answered for one recipient, or the answer is in doubt. */
    record MessageAnswered(MessageId message, ContentId recipient, Answer answer, Text reply) implements MessageEvent {}
}

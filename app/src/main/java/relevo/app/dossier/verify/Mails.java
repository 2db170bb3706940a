package relevo.app.dossier.verify;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import relevo.app.dossier.format.Delivered;
import relevo.app.dossier.format.Line;
import relevo.engagement.Text;
import relevo.engagement.event.Event;
import relevo.engagement.event.MessageEvent.MessageAnswered;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.engagement.state.Answer;

/** The mails that the events tell of, to hold those of the outbox against. */
final class Mails {
    private final Map<MessageId, MessageQueued> queued = new LinkedHashMap<>();
    private final Map<MessageId, Set<ContentId>> accepted = new LinkedHashMap<>();

    void add(Event event) {
        if (event instanceof MessageQueued mail) {
            queued.put(mail.message(), mail);
        }
        if (event instanceof MessageAnswered answered && answered.answer() == Answer.ACCEPTED) {
            accepted.computeIfAbsent(answered.message(), _ -> new HashSet<>()).add(answered.recipient());
        }
    }

    /** In the order in which they were sent off. */
    Iterable<MessageId> sent() {
        return queued.keySet();
    }

    /** Whether it went to whom the events say, and was accepted for everybody for whom they say so. */
    boolean fits(Line.Message message) {
        MessageQueued mail = queued.get(message.id());
        if (mail == null) {
            return false;
        }
        Set<String> to = new TreeSet<>();
        Set<ContentId> taken = new HashSet<>();
        for (Delivered each : message.recipients()) {
            if (!each.copy()) {
                to.add(each.recipient().toString());
            }
            if (each.state().equals(Answer.ACCEPTED.name())) {
                taken.add(each.recipient());
            }
        }
        return to.equals(ids(mail)) && taken.containsAll(accepted.getOrDefault(message.id(), Set.of()));
    }

    private static Set<String> ids(MessageQueued mail) {
        Set<String> ids = new TreeSet<>();
        for (Text text : mail.to()) {
            ids.add(text.id().toString());
        }
        return ids;
    }
}

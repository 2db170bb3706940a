package relevo.app.dossier.verify;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.app.dossier.format.Delivered;
import relevo.app.dossier.format.Line;
import relevo.app.message.Delivery;
import relevo.engagement.Text;
import relevo.engagement.event.Event;
import relevo.engagement.event.MessageEvent.MessageAnswered;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.engagement.state.Answer;

/** The mails that the events tell of, to hold those of the outbox against. */
final class Mails {
    private final Map<MessageId, MessageQueued> queued = new LinkedHashMap<>();
    private final Map<MessageId, Instant> moments = new HashMap<>();
    private final Map<MessageId, Set<ContentId>> accepted = new LinkedHashMap<>();

    void add(Recorded recorded) {
        Event event = recorded.event();
        if (event instanceof MessageQueued mail) {
            queued.put(mail.message(), mail);
            moments.put(mail.message(), recorded.at());
        }
        if (event instanceof MessageAnswered answered && answered.answer() == Answer.ACCEPTED) {
            accepted.computeIfAbsent(answered.message(), _ -> new HashSet<>()).add(answered.recipient());
        }
    }

    /** In the order in which they were sent off. */
    Iterable<MessageId> sent() {
        return queued.keySet();
    }

    /** Whether it went off when the events say and to whom, and was accepted for everybody for whom they say so. */
    boolean fits(Line.Message message) {
        MessageQueued mail = queued.get(message.id());
        return mail != null
                && message.queued().equals(moments.get(message.id()))
                && message.mailId().startsWith("<" + message.id() + "@")
                && message.recipients().stream().allMatch(Mails::possible)
                && wentTo(message, mail)
                && acceptedFor(message);
    }

    private static boolean wentTo(Line.Message message, MessageQueued mail) {
        List<ContentId> all =
                message.recipients().stream().map(Delivered::recipient).toList();
        List<ContentId> noCopies = message.recipients().stream()
                .filter(each -> !each.copy())
                .map(Delivered::recipient)
                .toList();
        return Set.copyOf(all).size() == all.size()
                && Set.copyOf(noCopies).equals(mail.to().stream().map(Text::id).collect(Collectors.toSet()));
    }

    /** An answer may have come after the range of the dossier, so the outbox may know of more. */
    private boolean acceptedFor(Line.Message message) {
        Set<ContentId> taken = message.recipients().stream()
                .filter(each -> !each.copy() && each.state().equals(Delivery.ACCEPTED.name()))
                .map(Delivered::recipient)
                .collect(Collectors.toSet());
        return taken.containsAll(accepted.getOrDefault(message.id(), Set.of()));
    }

    /** A state that there is, with a code that does not say the contrary. */
    private static boolean possible(Delivered each) {
        return each.attempts() >= 0
                && Arrays.stream(Delivery.values())
                        .anyMatch(state -> state.name().equals(each.state()))
                && !contrary(each.state(), each.code() == null ? "" : each.code());
    }

    private static boolean contrary(String state, String code) {
        return state.equals(Delivery.ACCEPTED.name())
                ? code.matches("[45]\\d\\d")
                : state.equals(Delivery.REFUSED.name()) && code.matches("2\\d\\d");
    }
}

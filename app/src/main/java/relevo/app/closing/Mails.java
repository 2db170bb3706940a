package relevo.app.closing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import relevo.app.closing.Closing.Mailed;
import relevo.app.journal.Told;
import relevo.app.sentence.Speech;
import relevo.engagement.event.MessageEvent.MessageAnswered;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.engagement.state.Answer;

/** The mails of a chapter, each with what the servers said last. */
final class Mails {
    private final Speech speech;

    Mails(Speech speech) {
        this.speech = speech;
    }

    List<Mailed> of(List<Told> events) {
        Map<MessageId, Map<ContentId, Answer>> answers = new HashMap<>();
        for (Told told : events) {
            if (told.event() instanceof MessageAnswered answered) {
                answers.computeIfAbsent(answered.message(), _ -> new HashMap<>())
                        .put(answered.recipient(), answered.answer());
            }
        }
        return events.stream()
                .flatMap(told -> told.event() instanceof MessageQueued queued
                        ? Stream.of(mailed(told, queued, answers.getOrDefault(queued.message(), Map.of())))
                        : Stream.empty())
                .toList();
    }

    private Mailed mailed(Told told, MessageQueued queued, Map<ContentId, Answer> answers) {
        long accepted =
                answers.values().stream().filter(Answer.ACCEPTED::equals).count();
        return new Mailed(
                speech.word(queued.kind()),
                queued.services().stream().sorted().map(speech::service).toList(),
                told.at(),
                Math.toIntExact(accepted),
                queued.to().size());
    }
}

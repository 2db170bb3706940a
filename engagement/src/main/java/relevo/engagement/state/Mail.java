package relevo.engagement.state;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.MessageId;
import relevo.playbook.rules.MessageKind;

/**
 * A mail of the process and what became of it.
 *
 * @param at when it was put in the outbox
 * @param answers for each recipient, whose address is content, what the server said
 */
public record Mail(MessageId id, MessageKind kind, Instant at, Map<ContentId, Answer> answers) {
    public Mail {
        answers = Map.copyOf(answers);
    }

    public boolean accepted() {
        return !answers.isEmpty() && answers.values().stream().allMatch(answer -> answer == Answer.ACCEPTED);
    }

    public long count(Answer answer) {
        return answers.values().stream().filter(given -> given == answer).count();
    }

    public Mail answered(ContentId recipient, Answer answer) {
        Map<ContentId, Answer> next = new HashMap<>(answers);
        next.put(recipient, answer);
        return new Mail(id, kind, at, next);
    }
}

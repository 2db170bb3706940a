package relevo.app.queue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import relevo.app.audit.Audit;
import relevo.app.database.Transactions;
import relevo.app.web.SignedIn;
import relevo.engagement.id.QueueId;

/** What the operator's administrators do with queues; each change leaves its row in the audit. */
@Component
class Administration {
    private final Queues queues;
    private final Uses uses;
    private final Audit audit;
    private final Transactions transactions;

    Administration(Queues queues, Uses uses, Audit audit, Transactions transactions) {
        this.queues = queues;
        this.uses = uses;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Why a change is refused.
     *
     * @param key of its sentence, about the field of the form
     */
    record Refusal(String field, String key, List<Object> details) {
        static Refusal of(String field, String key, Object... details) {
            return new Refusal(field, key, List.of(details));
        }
    }

    /** Which queues are inactive the rules say: one that they don't name could take no tenant. */
    Optional<Refusal> add(SignedIn who, Queue queue) {
        return transactions.as(who.reader(), () -> {
            if (queue.kind() == Queue.Kind.INACTIVE && !uses.ruled(queue.id())) {
                return Optional.of(
                        Refusal.of("kind", "queue.refused.unruled", queue.id().value()));
            }
            if (!queues.add(queue)) {
                return Optional.of(
                        Refusal.of("id", "queue.refused.taken", queue.id().value()));
            }
            audit.record(who.reader(), "QueueAdded", subject(queue.id()), described(queue));
            return Optional.empty();
        });
    }

    /** Nobody retires a queue that still has a part to play. */
    Optional<Refusal> change(SignedIn who, Queue next) {
        return transactions.as(who.reader(), () -> {
            var now = queues.find(next.id()).orElseThrow();
            if (next.equals(now)) {
                return Optional.empty();
            }
            var used = now.active() && !next.active() ? used(now) : Optional.<Refusal>empty();
            if (used.isPresent()) {
                return used;
            }
            if (!queues.change(next)) {
                return Optional.of(Refusal.of("es", "queue.refused.name-taken"));
            }
            audit.record(
                    who.reader(),
                    "QueueChanged",
                    subject(next.id()),
                    Map.of("before", described(now), "after", described(next)));
            return Optional.empty();
        });
    }

    private Optional<Refusal> used(Queue queue) {
        int standing = uses.standing(queue.id());
        int coming = uses.coming(queue.id());
        if (standing > 0) {
            return Optional.of(Refusal.of("active", "queue.refused.standing", Math.min(standing, Uses.COUNTED)));
        }
        if (coming > 0) {
            return Optional.of(Refusal.of("active", "queue.refused.coming", coming));
        }
        return uses.ruled(queue.id()) ? Optional.of(Refusal.of("active", "queue.refused.ruled")) : Optional.empty();
    }

    private static String subject(QueueId queue) {
        return "queue/" + queue;
    }

    private static Map<String, Object> described(Queue queue) {
        var said = new LinkedHashMap<String, Object>();
        said.put("es", queue.es());
        said.put("en", queue.en());
        said.put("kind", queue.kind());
        said.put("region", String.valueOf(queue.region()));
        said.put("workedBy", String.valueOf(queue.workedBy()));
        said.put("active", queue.active());
        return said;
    }
}

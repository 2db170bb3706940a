package relevo.app.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;
import relevo.engagement.event.MessageEvent.MessageAnswered;
import relevo.engagement.event.MessageEvent.MessageQueued;
import relevo.engagement.event.Recorded;
import relevo.engagement.state.Answer;

/** Holds the outbox against the events: which mails there are, for whom, and whether each recipient's answer can be where it stands. */
final class MailCheck {
    private static final Map<Answer, Set<String>> STATES = Map.of(
            Answer.WAITING, Set.of("WAITING", "SENDING"),
            Answer.ACCEPTED, Set.of("ACCEPTED"),
            Answer.REFUSED, Set.of("REFUSED", "DEAD", "WAITING", "SENDING", "IN_DOUBT"),
            Answer.IN_DOUBT, Set.of("IN_DOUBT", "DEAD", "WAITING", "SENDING"));

    private final Faults faults;
    private final Map<UUID, String> mails = new HashMap<>();
    private final Map<Recipient, Answer> answers = new HashMap<>();
    private final Set<UUID> seen = new HashSet<>();
    private final Set<Recipient> answered = new HashSet<>();

    MailCheck(Faults faults) {
        this.faults = faults;
    }

    void told(Recorded recorded) {
        if (recorded.event() instanceof MessageQueued queued) {
            UUID mail = queued.message().value();
            mails.put(mail, described(queued));
            for (Text to : queued.to()) {
                answers.put(new Recipient(mail, to.id().value()), Answer.WAITING);
            }
        } else if (recorded.event() instanceof MessageAnswered reply) {
            answers.put(new Recipient(reply.message().value(), reply.recipient().value()), reply.answer());
        }
    }

    void mail(ResultSet row) throws SQLException {
        UUID mail = row.getObject("message_id", UUID.class);
        Set<String> services =
                new TreeSet<>(List.of((String[]) row.getArray("services").getArray()));
        String stored = described(row.getString("kind"), services, row.getObject("content_id", UUID.class));
        seen.add(mail);
        if (!stored.equals(mails.get(mail))) {
            add(mail, stored, mails.get(mail));
        }
    }

    /** A copy is no evidence: no event tells of it. */
    void recipient(ResultSet row) throws SQLException {
        if (row.getObject("place") != null) {
            return;
        }
        UUID mail = row.getObject("message_id", UUID.class);
        var recipient = new Recipient(mail, row.getObject("recipient_id", UUID.class));
        String state = row.getString("state");
        Answer told = answers.get(recipient);
        answered.add(recipient);
        if (told == null || !STATES.getOrDefault(told, Set.of()).contains(state)) {
            add(mail, recipient.recipient() + " " + state, told);
        }
    }

    void end() {
        mails.forEach((mail, told) -> {
            if (!seen.contains(mail)) {
                add(mail, null, told);
            }
        });
        answers.forEach((recipient, told) -> {
            if (!answered.contains(recipient)) {
                add(recipient.mail(), null, recipient.recipient() + " " + told);
            }
        });
    }

    private void add(UUID mail, @Nullable Object stored, @Nullable Object told) {
        faults.add(0, Fault.Kind.MAIL_CHANGED, mail, stored, told);
    }

    private static String described(MessageQueued queued) {
        Set<String> services = new TreeSet<>();
        queued.services().forEach(service -> services.add(service.toString()));
        return described(queued.kind().name(), services, queued.content().id().value());
    }

    private static String described(String kind, Set<String> services, UUID content) {
        return kind + " " + services + " " + content;
    }

    /** One who was written to. */
    private record Recipient(UUID mail, UUID recipient) {}
}

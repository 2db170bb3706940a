package relevo.app.message;

import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.message.smtp.Letter;
import relevo.engagement.id.ContentId;

/** Writes the letter of an errand from the contents that were kept with the message. */
@Component
class Letters {
    /** The content of the mail, and the address of each whom it is for. */
    private static final String TEXTS = """
            select wanted.id, c.text
              from (select cast(:content as uuid) as id
                    union all
                    select recipient_id from message_recipients
                     where tenant_id = :tenant and message_id = :message and place is null) as wanted
              left join content c on c.tenant_id = :tenant and c.content_id = wanted.id
             order by wanted.id
            """;

    private final JdbcClient database;

    Letters(JdbcClient database) {
        this.database = database;
    }

    /** A letter and the address of each stop. */
    record Addressed(Letter letter, Map<Errand.Stop, InternetAddress> stops) {}

    /** The texts that a letter is written from; nothing where one was erased. */
    Optional<Map<ContentId, String>> texts(Errand errand) {
        var kept = new LinkedHashMap<ContentId, String>();
        var erased = new ArrayList<ContentId>();
        database.sql(TEXTS)
                .param("tenant", errand.tenant().value())
                .param("message", errand.message())
                .param("content", errand.content().value())
                .query(row -> {
                    var id = new ContentId(row.getObject(1, UUID.class));
                    var text = row.getString(2);
                    if (text == null) {
                        erased.add(id);
                    } else {
                        kept.put(id, text);
                    }
                });
        return erased.isEmpty() ? Optional.of(kept) : Optional.empty();
    }

    static Addressed written(Errand errand, Map<ContentId, String> texts) {
        var content = MailContent.read(java.util.Objects.requireNonNull(texts.get(errand.content())));
        var to = texts.keySet().stream()
                .filter(id -> !id.equals(errand.content()))
                .toList();
        return addressed(errand, content, to, texts);
    }

    private static Addressed addressed(
            Errand errand, MailContent content, List<ContentId> to, Map<ContentId, String> kept) {
        var stops = new LinkedHashMap<Errand.Stop, InternetAddress>();
        for (var stop : errand.stops()) {
            var place = stop.place();
            var written = place == null
                    ? kept.get(new ContentId(stop.recipient()))
                    : content.cc().get(place);
            stops.put(stop, internet(written));
        }
        var letter = new Letter(
                errand.mailId(),
                errand.queued(),
                internet(content.from()),
                internet(content.replyTo()),
                to.stream().map(kept::get).map(Letters::internet).toList(),
                content.cc().stream().map(Letters::internet).toList(),
                content.spoken(),
                content.subject(),
                content.body(),
                errand.stops().stream().anyMatch(Errand.Stop::inDoubt),
                false);
        return new Addressed(letter, stops);
    }

    private static InternetAddress internet(@Nullable String written) {
        return Address.of(written).orElseThrow().internet();
    }
}

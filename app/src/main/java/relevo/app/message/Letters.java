package relevo.app.message;

import jakarta.mail.internet.InternetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.journal.Contents;
import relevo.app.message.smtp.Letter;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.TenantId;

/** Writes the letter of an errand from the contents that were kept with the message; within a transaction. */
@Component
class Letters {
    private final JdbcClient database;
    private final Contents contents;

    Letters(JdbcClient database, Contents contents) {
        this.database = database;
        this.contents = contents;
    }

    /** A letter and the address of each stop. */
    record Addressed(Letter letter, Map<Errand.Stop, InternetAddress> stops) {}

    /** Nothing where the text or an address was erased. */
    Optional<Addressed> of(Errand errand) {
        var to = recipients(errand.tenant(), errand.message());
        var kept = contents.readAll(errand.tenant(), to);
        return contents.read(errand.tenant(), errand.content())
                .filter(_ -> kept.keySet().containsAll(to))
                .map(MailContent::read)
                .map(content -> addressed(errand, content, to, kept));
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
                errand.stops().stream().anyMatch(Errand.Stop::inDoubt));
        return new Addressed(letter, stops);
    }

    private List<ContentId> recipients(TenantId tenant, UUID message) {
        return database.sql("""
                        select recipient_id from message_recipients
                         where tenant_id = ? and message_id = ? and place is null
                         order by recipient_id
                        """)
                .params(tenant.value(), message)
                .query((row, number) -> new ContentId(row.getObject(1, UUID.class)))
                .list();
    }

    private static InternetAddress internet(@Nullable String written) {
        return Address.of(written).orElseThrow().internet();
    }
}

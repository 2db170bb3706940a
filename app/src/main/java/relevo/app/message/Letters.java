package relevo.app.message;

import jakarta.mail.internet.InternetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.Address;
import relevo.app.message.smtp.Letter;
import relevo.engagement.id.ContentId;

/** Writes the letter of an errand from the contents that were kept with the message. */
final class Letters {
    private Letters() {}

    /** A letter and the address of each stop. */
    record Addressed(Letter letter, Map<Errand.Stop, InternetAddress> stops) {}

    /** Nothing where one of its addresses is none. */
    static Optional<Addressed> written(Errand errand, Map<ContentId, String> texts) {
        var content = MailContent.read(java.util.Objects.requireNonNull(texts.get(errand.content())));
        var to = texts.keySet().stream()
                .filter(id -> !id.equals(errand.content()))
                .toList();
        return isWritable(content, to, texts) ? Optional.of(addressed(errand, content, to, texts)) : Optional.empty();
    }

    private static boolean isWritable(MailContent content, List<ContentId> to, Map<ContentId, String> kept) {
        return Stream.of(
                        Stream.of(content.from(), content.replyTo()),
                        to.stream().map(kept::get),
                        content.cc().stream())
                .flatMap(Function.identity())
                .allMatch(written -> Address.of(written).isPresent());
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

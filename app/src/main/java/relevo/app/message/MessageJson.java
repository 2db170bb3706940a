package relevo.app.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.Address;
import relevo.engagement.id.ServiceId;

/**
 * A mail as the API tells it.
 *
 * @param content null where it was erased
 */
record MessageJson(
        UUID id,
        String kind,
        List<String> services,
        Instant queued,
        @Nullable UUID by,
        @Nullable MailContent content,
        List<RecipientJson> recipients) {
    /** What became of it for one recipient; {@code sentence} says it in the language of the request. */
    record RecipientJson(
            @Nullable String address,
            boolean copy,
            Delivery state,
            int attempts,
            boolean inDoubt,
            @Nullable Instant tried,
            @Nullable Instant next,
            @Nullable String code,
            @Nullable String reply,
            String sentence) {}

    static MessageJson of(SentMessage message, DeliverySentence sentences) {
        return new MessageJson(
                message.id().value(),
                MessageKinds.word(message.kind()),
                message.services().stream().map(ServiceId::value).toList(),
                message.queued(),
                message.by(),
                message.content().orElse(null),
                message.recipients().stream()
                        .map(one -> recipient(one, sentences))
                        .toList());
    }

    private static RecipientJson recipient(SentMessage.Recipient one, DeliverySentence sentences) {
        return new RecipientJson(
                one.address().map(Address::written).orElse(null),
                one.copy(),
                one.state(),
                one.attempts(),
                one.inDoubt(),
                one.tried(),
                one.next(),
                one.code(),
                one.reply(),
                sentences.of(one));
    }
}

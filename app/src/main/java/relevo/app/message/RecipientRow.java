package relevo.app.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.Address;
import relevo.engagement.id.ContentId;

/**
 * A recipient as it stands in the outbox, before the address is known.
 *
 * @param place in the list of copies; null for somebody the mail is for
 */
record RecipientRow(
        UUID message,
        UUID id,
        @Nullable Integer place,
        Delivery state,
        int attempts,
        boolean inDoubt,
        @Nullable Instant tried,
        @Nullable Instant next,
        @Nullable String code,
        @Nullable String reply) {
    static RecipientRow of(ResultSet row, int number) throws SQLException {
        return new RecipientRow(
                row.getObject("message_id", UUID.class),
                row.getObject("recipient_id", UUID.class),
                row.getObject("place", Integer.class),
                Delivery.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getBoolean("in_doubt"),
                instant(row.getTimestamp("tried_at")),
                instant(row.getTimestamp("next_attempt")),
                row.getString("reply_code"),
                row.getString("reply"));
    }

    /** The text that is the address; of a copy there is none, it stands in the mail. */
    ContentId address() {
        return new ContentId(id);
    }

    SentMessage.Recipient recipient(Map<ContentId, String> texts, Optional<MailContent> content) {
        var address = place == null
                ? Address.of(texts.get(address()))
                : content.map(known -> known.cc().get(place)).flatMap(Address::of);
        return new SentMessage.Recipient(
                id, address, place != null, state, attempts, inDoubt, tried, next, code, reply);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}

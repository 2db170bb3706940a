package relevo.app.message;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.Address;
import relevo.app.web.Said;

/** A mail that is under way as rows of a file, one for each recipient. */
final class PendingRow {
    static final List<String> HEADERS = List.of(
            "message.column.customer",
            "message.column.kind",
            "message.column.queued",
            "message.to",
            "message.column.state",
            "message.column.answer");

    private final Said said;
    private final DeliverySentence sentences;

    PendingRow(Said said) {
        this.said = said;
        this.sentences = new DeliverySentence(said);
    }

    Stream<List<@Nullable Object>> of(Pending.Line line) {
        return line.message().recipients().stream().map(recipient -> row(line, recipient));
    }

    private List<@Nullable Object> row(Pending.Line line, SentMessage.Recipient recipient) {
        return Arrays.asList(
                line.customer(),
                text("message.kind." + line.message().kind()),
                LocalDate.ofInstant(line.message().queued(), ZoneId.systemDefault()),
                recipient.address().map(Address::written).orElse(null),
                sentences.word(recipient),
                sentences.of(recipient));
    }

    private String text(String key) {
        return said.texts().getMessage(key, null, said.language());
    }
}

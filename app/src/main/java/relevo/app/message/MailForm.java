package relevo.app.message;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import relevo.engagement.id.ContactId;

/**
 * A mail as a person leaves it, before it is sent.
 *
 * @param to the chosen contacts; not asked of a mail to the assignment team
 * @param cc as typed: addresses with commas or line ends between them
 */
public record MailForm(Set<ContactId> to, String cc, Locale language, String subject, String body) {
    public MailForm {
        to = Set.copyOf(to);
        body = body.replace("\r\n", "\n").strip();
        subject = subject.strip();
    }

    /** One by one, as typed. */
    List<String> copies() {
        return Stream.of(cc.split("[,;\\r\\n]+"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }
}

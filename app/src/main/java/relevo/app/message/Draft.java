package relevo.app.message;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import relevo.app.contact.Address;
import relevo.app.message.template.Placeholder;
import relevo.engagement.id.ContactId;
import relevo.playbook.rules.MessageKind;

/**
 * A mail drafted from the record, to be read and changed before it goes out.
 *
 * @param to whom it can go to; for the assignment team nobody is offered, see {@link MoveDraft}
 * @param languages of those it can go to, the one it is written in first
 * @param missing what the record lacks, and the text still shows between braces
 */
public record Draft(
        MessageKind kind,
        Locale language,
        List<Candidate> to,
        List<Locale> languages,
        String subject,
        String body,
        Address replyTo,
        Set<Placeholder> missing) {
    /** Somebody whom the mail can go to. */
    public record Candidate(ContactId contact, Address address, Locale language) {}
}

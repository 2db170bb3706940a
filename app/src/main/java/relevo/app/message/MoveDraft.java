package relevo.app.message;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relevo.app.contact.Address;
import relevo.app.message.template.Placeholder;

/**
 * The mail that asks the assignment team for a move, drafted from the record.
 *
 * @param to the team's address; empty where nobody has set one and nobody is in the region's team
 */
public record MoveDraft(
        Optional<Address> to,
        Locale language,
        String subject,
        String body,
        Address replyTo,
        Set<Placeholder> missing) {}

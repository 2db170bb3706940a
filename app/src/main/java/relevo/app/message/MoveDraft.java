package relevo.app.message;

import java.util.List;
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
        Optional<Address> to, Locale language, String subject, String body, Address replyTo, Set<Placeholder> missing) {
    /** What the record lacks, as it stands in the text: between braces. */
    public List<String> gaps() {
        return missing.stream().map(gap -> "{" + gap.word() + "}").toList();
    }
}

package relevo.app.message;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import relevo.engagement.id.ContactId;

/**
 * A mail as a person leaves it, before it is sent.
 *
 * @param to the chosen contacts; not asked of a mail to the assignment team
 * @param copies whom else it goes to, each as written
 */
public record MailForm(Set<ContactId> to, List<String> copies, Locale language, String subject, String body) {
    private static final Pattern COPY = Pattern.compile("(?:\"[^\"\\r\\n]*+\"|[^,;\\r\\n])++");

    public MailForm {
        to = Set.copyOf(to);
        copies = copies.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        body = withPlainEnds(body);
        subject = withPlainEnds(subject);
    }

    /** Lines end as they do everywhere in Relevo, whichever system the text was written on. */
    private static String withPlainEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Those of a field: with commas, semicolons or line ends between them, but for those within quotation marks. */
    static List<String> copies(String typed) {
        return COPY.matcher(typed).results().map(MatchResult::group).toList();
    }
}

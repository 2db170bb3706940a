package relevo.app.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Sign;

/**
 * An engagement as its record tells it, to be read and printed.
 *
 * @param key the id of the key that signs the file
 * @param events in their order
 * @param standings how every criterion of each service stands now
 */
public record DossierPage(
        UUID tenant,
        String name,
        String customer,
        int engagement,
        String editionId,
        long from,
        long until,
        boolean whole,
        boolean demonstration,
        String key,
        List<Told> events,
        List<Standing> standings,
        List<Post> mails) {
    /** The address of the signed file. */
    public String file() {
        return "/tenants/" + tenant + "/engagements/" + engagement + "/dossier.jsonl";
    }

    /** An event, what was written with it, and the gates that it went through. */
    public record Told(long version, Instant at, String sentence, List<String> texts, List<Gate> gates) {}

    /** A gate as judged on the state before the event. */
    public record Gate(String name, List<Criterion> criteria) {}

    /** A criterion with the evidence that meets it, or what was found instead. */
    public record Criterion(Sign sign, String word, String sentence, List<String> evidence) {}

    /** A service and how its criteria stand. */
    public record Standing(String service, List<Criterion> criteria) {}

    /** A mail as sent, with what the server said of each recipient. */
    public record Post(String mailId, Instant queued, List<Receiver> receivers) {}

    /** Whom a mail was for; nobody where the address was erased or is not told. */
    public record Receiver(
            @Nullable String address,
            boolean copy,
            String state,
            boolean inDoubt,
            @Nullable String reply) {}
}

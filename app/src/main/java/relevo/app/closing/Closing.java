package relevo.app.closing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An engagement that was closed, with what an auditor asks for first.
 *
 * @param number of the engagement among the tenant's
 * @param manager who left the tenant with it
 */
public record Closing(
        UUID tenant,
        String name,
        String domain,
        String customer,
        String region,
        int number,
        Instant opened,
        Instant closed,
        String manager,
        List<Ended> services,
        List<Waived> waivers,
        List<Attested> attestations,
        List<Mailed> mails) {
    public Closing {
        services = List.copyOf(services);
        waivers = List.copyOf(waivers);
        attestations = List.copyOf(attestations);
        mails = List.copyOf(mails);
    }

    /**
     * A service and how it ended.
     *
     * @param withdrawn why it counts as closed without completion, or null where it was completed
     */
    public record Ended(
            String service, Instant at, @Nullable String withdrawn) {}

    /**
     * A criterion that somebody asked to waive.
     *
     * @param asks what the criterion asks for, as the engagement's edition has it
     * @param service null for one of the whole tenant
     * @param why why it was asked for; null where the text was erased
     * @param answered who granted or refused it, or null where nobody did
     * @param because why it was granted or refused
     */
    public record Waived(
            String criterion,
            String asks,
            @Nullable String service,
            String asked,
            @Nullable String why,
            boolean granted,
            @Nullable String answered,
            @Nullable String because) {}

    /**
     * Statements that somebody signed.
     *
     * @param detail the version of what was reviewed, or null
     */
    public record Attested(
            String service,
            List<String> statements,
            String by,
            Instant at,
            @Nullable String detail) {}

    /** A mail of the process and for how many of its recipients a server accepted it. */
    public record Mailed(String kind, List<String> services, Instant at, int accepted, int recipients) {}

    /** How many statements were signed, one by one. */
    public int statements() {
        return attestations.stream()
                .mapToInt(signed -> signed.statements().size())
                .sum();
    }

    public long completed() {
        return services.stream().filter(service -> service.withdrawn() == null).count();
    }

    public long withdrawn() {
        return services.size() - completed();
    }

    public long granted() {
        return waivers.stream().filter(Waived::granted).count();
    }
}

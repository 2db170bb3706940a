package relevo.app.digest;

import java.time.LocalDate;
import java.util.List;
import relevo.app.myday.Row;

/**
 * What one person owes on one day, in the order in which it is told.
 *
 * @param day by the person's own clock
 * @param requests how many requests wait, for a request manager; else 0
 * @param elsewhere how many more tenants my day has on its next pages
 */
public record Digest(LocalDate day, List<Part> parts, int requests, int elsewhere) {
    static final String LEAVE = "digest.part.leave";

    public Digest {
        parts = List.copyOf(parts);
    }

    /**
     * Things of one kind.
     *
     * @param key of the heading among the texts
     */
    public record Part(String key, List<Row> rows) {}

    /** How many things; none makes no mail. */
    public int items() {
        return requests + parts.stream().mapToInt(part -> part.rows().size()).sum();
    }

    /** How many things have to do with leaving a tenant, which is told whoever wants the rest or not. */
    public int leaving() {
        return parts.stream()
                .filter(part -> part.key().equals(LEAVE))
                .mapToInt(part -> part.rows().size())
                .sum();
    }
}

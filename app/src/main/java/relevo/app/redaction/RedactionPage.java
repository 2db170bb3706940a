package relevo.app.redaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Form;
import relevo.app.web.Sign;

/**
 * What can be redacted of a tenant, and what was asked for.
 *
 * @param asks whether who looks may ask
 * @param form what was typed, into the form of the address that it was sent to
 * @param blocked why the last act was not done, or null
 */
public record RedactionPage(
        UUID tenant,
        String name,
        List<Line> lines,
        List<Choice> choices,
        boolean asks,
        Form form,
        @Nullable String blocked) {
    /** Of asking and of refusing, in characters. */
    public static final int LONGEST_REASON = 2_000;

    /**
     * Something that was asked for.
     *
     * @param texts how many, and {@code name} of which tenant
     * @param answer what came of it, ready to read; null while it waits
     * @param answers whether who looks may answer it
     */
    public record Line(
            UUID tenant,
            String name,
            UUID id,
            int texts,
            String why,
            String by,
            Instant at,
            LocalDate due,
            Sign sign,
            String word,
            @Nullable String answer,
            boolean answers) {}

    /**
     * Something that may hold personal data.
     *
     * @param excerpt how it begins; null where it is erased, and for those who read no tenant's work
     */
    public record Choice(
            String key,
            String kind,
            Instant at,
            String by,
            boolean erased,
            @Nullable String excerpt) {}

    /** Those of every tenant that wait. */
    public record Waiting(List<Line> lines) {}
}

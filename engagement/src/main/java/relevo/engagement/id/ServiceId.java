package relevo.engagement.id;

import java.text.Normalizer;
import java.util.Locale;

/** Names a service within its tenant by its workload, for example {@code exchange}. */
public record ServiceId(String value) implements Comparable<ServiceId> {
    private static final String NAMELESS = "-";

    /**
     * Of a service that somebody named: its letters and digits, small and without accents, a hyphen for all between them. Viva
     * Engage is {@code viva-engage}.
     */
    public static ServiceId named(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var id = plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return new ServiceId(id.isEmpty() ? NAMELESS : id);
    }

    /** Whether the name had no letter and no digit. */
    public boolean isNameless() {
        return value.equals(NAMELESS);
    }

    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

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
        var id = plain(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return new ServiceId(id.isEmpty() ? NAMELESS : id);
    }

    /** Whether two names say the same, however written: Viva Engage and viva-engage do; C++ and C# don't, though both make {@code c}. */
    public static boolean sameName(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", "-");
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

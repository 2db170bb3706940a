package relevo.app.request;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import relevo.engagement.id.ServiceId;

/** The services that the form offers, and the ids of any. */
final class Workload {
    /** Names are the same in every language; others may be typed. */
    static final List<String> OFFERED =
            List.of("Exchange", "Teams", "SharePoint", "OneDrive", "Intune", "Viva Engage", "Defender", "Entra ID");

    private Workload() {}

    /** Viva Engage becomes {@code viva-engage}. */
    static ServiceId id(String name) {
        var plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return new ServiceId(plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", ""));
    }
}

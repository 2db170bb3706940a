package relevo.app.request;

import java.util.List;

/** The services that the form offers. */
final class Workload {
    /** Names are the same in every language; others may be typed. */
    static final List<String> OFFERED =
            List.of("Exchange", "Teams", "SharePoint", "OneDrive", "Intune", "Viva Engage", "Defender", "Entra ID");

    private Workload() {}
}

package relevo.playbook;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** Something could not be read as what it was meant to be. */
    ERROR,
    /** Read, but the page should be corrected. */
    WARNING,
    /** Read without doubt; odd all the same. */
    INFO;

    /** The word that stands in check's output, the same in every language. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package relevo.app.imports;

/** How far an import is. */
public enum ImportState {
    RUNNING,
    /** What was right is stored. */
    TAKEN,
    /** Something was wrong, so nothing is stored. */
    REFUSED,
    /** It was broken off, by Relevo's own fault or by a stop; nothing is stored. */
    FAILED
}

package relevo.app.imports;

/**
 * Rows of an import.
 *
 * @param taken new ones
 * @param unchanged that say what was known before
 * @param corrected that replace what was known before
 */
public record Counts(long read, long taken, long unchanged, long corrected, long bad) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);
}

package relevo.app.table;

/**
 * A column that a kind of table knows; an enum lists them.
 *
 * <p>Its names stand in the texts of each language, separated by {@code |}: first the one that is shown, then others that
 * are understood too. A table may mix languages.
 */
public interface Column {
    /** Of its names in the texts. */
    String key();

    /** Whether a table without it can't be read. */
    boolean required();
}

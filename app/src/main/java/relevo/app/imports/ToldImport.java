package relevo.app.imports;

import java.util.List;

/**
 * An import for programs, with what was wrong in its file.
 *
 * @param flaws the first thousand
 */
public record ToldImport(Import made, List<Place> flaws) {
    /** What is wrong at one place; line 0 is the file as a whole, column 0 the row. */
    public record Place(long line, int column, String header, String code, String sentence) {}
}

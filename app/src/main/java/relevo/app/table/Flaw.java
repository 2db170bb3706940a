package relevo.app.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * What is wrong at one place of a table.
 *
 * @param line where the row begins, from 1; 0 for the file as a whole
 * @param column from 1; 0 for the row as a whole
 * @param header of the column as the file has it, or empty
 * @param reason key of a sentence in the texts
 * @param details that the sentence names
 */
public record Flaw(long line, int column, String header, String reason, List<String> details) {
    public Flaw {
        details = List.copyOf(details);
    }

    /** Of a whole row, or with line 0 of the file. */
    public static Flaw at(long line, String reason, Object... details) {
        return new Flaw(line, 0, "", reason, said(details));
    }

    /** The same place in another line, with another reason. */
    public Flaw in(long otherLine, String otherReason, List<String> itsDetails) {
        return new Flaw(otherLine, column, header, otherReason, itsDetails);
    }

    /** The whole sentence: the place, the cause and the remedy. */
    public String sentence(MessageSource texts, Locale language) {
        return text(texts, language, place()) + ": " + reason(texts, language);
    }

    /** The sentence without the place. */
    public String reason(MessageSource texts, Locale language) {
        return texts.getMessage(reason, details.toArray(), language);
    }

    private static String text(MessageSource texts, Locale language, Place place) {
        var said = texts.getMessage(place.key(), place.details().toArray(), language);
        return said.substring(0, 1).toUpperCase(language) + said.substring(1);
    }

    private Place place() {
        if (line == 0) {
            return new Place("table.place.file", List.of());
        }
        var at = String.valueOf(line);
        return column == 0
                ? new Place("table.place.row", List.of(at))
                : new Place("table.place.cell", List.of(at, String.valueOf(column), header));
    }

    private record Place(String key, List<String> details) {}

    static List<String> said(Object... details) {
        return Arrays.stream(details).map(String::valueOf).toList();
    }
}

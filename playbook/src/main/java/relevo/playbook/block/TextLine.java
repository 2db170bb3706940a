package relevo.playbook.block;

import java.util.List;
import java.util.StringJoiner;

/**
 * One line of a paragraph without markup.
 *
 * @param bold whether all of its text is bold
 * @param boldFrom index of the first bold character, or -1
 * @param openEnd whether bold text goes on in the next line
 */
public record TextLine(String text, boolean bold, int boldFrom, boolean openEnd, int line, int column) {
    public static String join(List<TextLine> lines) {
        var joined = new StringJoiner(" ");
        for (var line : lines) {
            if (!line.text().isEmpty()) {
                joined.add(line.text());
            }
        }
        return joined.toString();
    }
}

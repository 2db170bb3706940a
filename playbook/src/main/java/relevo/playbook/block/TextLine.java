package relevo.playbook.block;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a paragraph without markup.
 *
 * @param bold whether all of its text is bold
 * @param boldFrom index of the first bold character, or -1
 * @param openEnd whether bold text goes on in the next line
 */
public record TextLine(String text, boolean bold, int boldFrom, boolean openEnd, int line, int column) {
    public static String join(List<TextLine> lines) {
        return lines.stream()
                .map(TextLine::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

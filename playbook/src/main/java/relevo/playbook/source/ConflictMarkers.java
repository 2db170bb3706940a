package relevo.playbook.source;

import static relevo.playbook.FindingCode.CONFLICT_MARKER;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Findings;

/** Takes out the marker lines that a merge left behind; both sides' lines stay. */
final class ConflictMarkers {
    private ConflictMarkers() {}

    static List<SourceLine> drop(List<SourceLine> lines, Findings findings) {
        var kept = new ArrayList<SourceLine>(lines.size());
        boolean open = false;
        for (var line : lines) {
            var text = line.text().strip();
            boolean edge = marker(text, '<') || marker(text, '>');
            boolean inner = open && (text.matches("={7,}") || marker(text, '|'));
            if (edge || inner) {
                findings.add(CONFLICT_MARKER, line.number(), 1, text);
                open = edge ? text.charAt(0) == '<' : open;
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Seven of a character, then nothing or a space and a name. */
    private static boolean marker(String text, char sign) {
        int length = 0;
        while (length < text.length() && text.charAt(length) == sign) {
            length++;
        }
        return length == 7 && (text.length() == 7 || text.charAt(7) == ' ');
    }
}

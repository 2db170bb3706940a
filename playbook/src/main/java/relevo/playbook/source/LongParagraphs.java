package relevo.playbook.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts paragraphs of very many lines with an empty one: at each line, Markdown's parser copies those before it. */
final class LongParagraphs {
    private static final int MOST = 1_000;

    private LongParagraphs() {}

    static List<SourceLine> cut(List<SourceLine> lines) {
        if (lines.size() <= MOST) {
            return lines;
        }
        var out = new ArrayList<SourceLine>(lines.size());
        int length = 0;
        for (var line : lines) {
            length = line.blank() ? 0 : length + 1;
            if (length > MOST && !line.code() && !row(line)) {
                out.add(new SourceLine("", line.number()));
                length = 1;
            }
            out.add(line);
        }
        return out;
    }

    /** A table may be long; a lone pipe is no row of it. */
    private static boolean row(SourceLine line) {
        return line.text().startsWith("|") && line.text().strip().length() > 1;
    }
}

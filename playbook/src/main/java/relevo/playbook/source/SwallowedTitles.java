package relevo.playbook.source;

import static relevo.playbook.FindingCode.TITLE_IN_LIST;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import relevo.playbook.Findings;
import relevo.playbook.Language;
import relevo.playbook.lexicon.Lexicon;

/** Puts an empty line above a title that stands right below a list: Markdown takes it for the last item's next line. */
final class SwallowedTitles {
    private static final Pattern BOLD =
            Pattern.compile("(?:\\*\\*|__)([^*_:：]+)(?:(?:\\*\\*|__)\\s*(?:[:：].*)?|[:：]\\s*(?:\\*\\*|__).*)");
    private static final Pattern ALL_BOLD = Pattern.compile("(\\*\\*|__)[^*_]+\\1\\s*+[:：]?+\\s*+");
    private static final Pattern COLON_LAST = Pattern.compile(".*[:：]\\s*");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?;。！？；]\\s*");

    private static final int LONGEST = 60;

    private SwallowedTitles() {}

    static List<SourceLine> free(List<SourceLine> lines, Findings findings) {
        var out = new ArrayList<SourceLine>(lines.size());
        boolean list = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean title = list
                    && !line.code()
                    && !begun(line)
                    && title(line.text(), lines.get(i - 1).text());
            if (title) {
                findings.add(
                        TITLE_IN_LIST,
                        line.number(),
                        line.column(0),
                        line.text().replaceAll("[*_]", "").strip());
                out.add(empty(line));
            }
            out.add(line);
            list = ListMarks.item(line) || (list && !title && !line.blank());
            if (title && i + 1 < lines.size() && ListMarks.item(lines.get(i + 1))) {
                out.add(empty(line));
            }
        }
        return out;
    }

    /** Whether Markdown itself sees that something new begins: an item or a heading. */
    private static boolean begun(SourceLine line) {
        return ListMarks.item(line) || line.text().stripLeading().startsWith("#");
    }

    /** A part of a step by its name, or bold words below a whole sentence; words that end a wrapped item are neither. */
    private static boolean title(String text, String above) {
        var bold = BOLD.matcher(text);
        boolean marked = text.startsWith("**") || text.startsWith("__");
        if (marked && bold.matches() && part(bold.group(1))) {
            return true;
        }
        boolean whole =
                SENTENCE.matcher(above).matches() && !SENTENCE.matcher(text).matches();
        if (whole && marked && ALL_BOLD.matcher(text).matches()) {
            return true;
        }
        return (whole || COLON_LAST.matcher(text).matches()) && flush(text) && part(text);
    }

    private static boolean flush(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && !Character.isWhitespace(text.charAt(0))
                && !Character.isLowerCase(text.charAt(0));
    }

    private static boolean part(String text) {
        return Lexicon.knownTitle(text).stream()
                .flatMap(spelling -> Arrays.stream(Language.values())
                        .flatMap(language -> Lexicon.of(language).exactSection(spelling).stream()))
                .anyMatch(match -> match.kind().insideStep());
    }

    private static SourceLine empty(SourceLine line) {
        return new SourceLine("", line.number());
    }
}

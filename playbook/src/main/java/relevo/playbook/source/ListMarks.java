package relevo.playbook.source;

import static relevo.playbook.FindingCode.LIST_NOT_MARKDOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import relevo.playbook.Findings;

/** Puts Markdown's own mark in the place of the marks that word processors and people give to list items. */
final class ListMarks {
    /** A sign that is nothing but a mark, so that one line is enough, unless it adorns the title of a list. */
    private static final Pattern SIGN = Pattern.compile("(\\s*)([•◦▪▫●○■□▢◆◇☐☑☒✓✔✗✘‣⁃∙➢➤►▶\\uF0B7\\uF0A7])\\s*(\\S.*)");

    /** A sign or counter that may stand in a sentence too: two such lines in a row make a list. */
    private static final Pattern DOUBTFUL =
            Pattern.compile("(\\s*)([·・–—−－→»]|[①-⑳]|[一二三四五六七八九十]{1,2}、|\\d{1,2}[．）、]|[０-９]{1,2}[．.）、)]"
                    + "|[(（](?:\\p{N}{1,2}|[一二三四五六七八九十]{1,2})[)）]|(?:-|\\d{1,2}[.)])(?=[\\p{Lu}\\p{Lo}])"
                    + "|(?:[(（](?:\\p{L}|[ivx]{1,4})[)）]|(?:\\p{L}|[ivxIVX]{1,4})[).）])(?=\\s))\\s*(\\S.*)");

    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,3}[.)])\\s.*");

    private static final int LONGEST_COUNTER = 4;

    /** What a list stands below: a heading, bold words, words that end in a colon. */
    private static final Pattern TITLE = Pattern.compile("#.*|(?:\\*\\*|__).*(?:\\*\\*|__)\\s*+[:：]?+\\s*+|.*[:：]\\s*");

    /** The dot that Japanese puts before items: no sentence begins with it, so that one line is enough. */
    private static final String DOT = "・";

    /** So far an item's list must be indented to belong to the item, whatever its mark. */
    private static final String BELOW = "    ";

    private ListMarks() {}

    static List<SourceLine> toMarkdown(List<SourceLine> lines, Findings findings) {
        var out = new ArrayList<>(lines);
        boolean told = false;
        var indent = "";
        for (int i = 0; i < out.size(); i++) {
            var mark = mark(lines, i);
            var line = lines.get(i);
            if (mark == null) {
                told &= line.blank();
                continue;
            }
            if (!told) {
                findings.add(LIST_NOT_MARKDOWN, line.number(), line.column(mark.start(2)), mark.group(2));
                indent = mark.start(2) == 0 && i > 0 && item(lines.get(i - 1)) ? BELOW : "";
            }
            told = true;
            var head = indent + mark.group(1) + "- ";
            out.set(i, line.with(head + mark.group(3), mark.start(3) - head.length()));
        }
        return out;
    }

    static boolean item(SourceLine line) {
        return !line.code() && begins(line.text()) && ITEM.matcher(line.text()).matches();
    }

    private static boolean begins(String text) {
        int start = start(text);
        return start < text.length()
                && ("-*+".indexOf(text.charAt(start)) >= 0 || Character.isDigit(text.charAt(start)));
    }

    private static @Nullable Matcher mark(List<SourceLine> lines, int at) {
        var line = lines.get(at);
        if (line.code() || !marked(line.text())) {
            return null;
        }
        var sign = SIGN.matcher(line.text());
        if (sign.matches()) {
            return title(lines, at, sign) ? null : sign;
        }
        var mark = DOUBTFUL.matcher(line.text());
        return mark.matches() && listed(lines, at, mark.group(2)) ? mark : null;
    }

    /** Whether a doubtful mark has company, or stands below a title and is no initial. */
    private static boolean listed(List<SourceLine> lines, int at, String mark) {
        return mark.equals(DOT)
                || doubtful(lines, at - 1)
                || doubtful(lines, at + 1)
                || (mark.chars().noneMatch(Character::isLetter) && belowTitle(lines, at));
    }

    private static boolean belowTitle(List<SourceLine> lines, int at) {
        int above = at - 1;
        while (above >= 0 && lines.get(above).blank()) {
            above--;
        }
        return above >= 0
                && (signed(lines, above)
                        || TITLE.matcher(lines.get(above).text()).matches());
    }

    /** Whether a line can begin with a mark: a sign, or a counter of up to four letters or digits and a sign behind it. */
    private static boolean marked(String text) {
        int start = start(text);
        int end = start;
        while (end < text.length() && end - start < LONGEST_COUNTER && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        char sign = end < text.length() ? text.charAt(end) : ' ';
        return end > start
                ? ".)．）、".indexOf(sign) >= 0
                : sign == '(' || (sign == '-' && !text.startsWith("- ", end)) || sign > 0x7F;
    }

    private static int start(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Whether a line stands alone above a list that has other marks and is not indented further. */
    private static boolean title(List<SourceLine> lines, int at, Matcher sign) {
        int below = at + 1;
        while (below < lines.size() && lines.get(below).blank()) {
            below++;
        }
        if (below == lines.size() || signed(lines, at - 1) || signed(lines, at + 1)) {
            return false;
        }
        var first = lines.get(below);
        boolean list = item(first)
                || doubtful(lines, below)
                || (signed(lines, below) && !mark(first).equals(sign.group(2)));
        boolean own = indent(first) > sign.start(2) || (at > 0 && item(lines.get(at - 1)));
        return list && !own;
    }

    private static boolean signed(List<SourceLine> lines, int at) {
        return at >= 0
                && at < lines.size()
                && !lines.get(at).code()
                && SIGN.matcher(lines.get(at).text()).matches();
    }

    private static String mark(SourceLine line) {
        return line.text().strip().substring(0, 1);
    }

    private static int indent(SourceLine line) {
        return start(line.text());
    }

    private static boolean doubtful(List<SourceLine> lines, int at) {
        return at >= 0
                && at < lines.size()
                && !lines.get(at).code()
                && DOUBTFUL.matcher(lines.get(at).text()).matches();
    }
}

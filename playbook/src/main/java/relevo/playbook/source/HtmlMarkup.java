package relevo.playbook.source;

import static relevo.playbook.FindingCode.HTML_NOT_MARKDOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import relevo.playbook.Findings;

/** Turns headings, paragraphs and lists that are written in HTML, as word processors save them, into Markdown. */
final class HtmlMarkup {
    private static final Pattern BLOCK = Pattern.compile("(?i)<(?:h[1-6]|li|ul|ol)\\b[^<>]*>");
    private static final Pattern TAG =
            Pattern.compile("(?i)<(/?)(h[1-6]|p|div|ul|ol|li|strong|b|span|body|html)(?:\\s[^<>]*)?>");
    /** A pipe in front of every tag that begins a line of its own: a table's row, whose cells may hold such tags. */
    private static final Pattern ROW =
            Pattern.compile("(?i)(?:[^<|\\\\]|\\\\.|<(?!/?(?:h[1-6]|p|div|ul|ol|li)\\b))*+\\|");

    private static final Pattern QUOTED = Pattern.compile("(?<!`)`++[^`]++`++");

    /** Deeper lists than Markdown's parser is let to read. */
    private static final int DEEPEST = 60;

    private final List<SourceLine> out = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int start;

    private HtmlMarkup() {}

    static List<SourceLine> toMarkdown(List<SourceLine> lines, Findings findings) {
        var first = lines.stream().filter(HtmlMarkup::block).findFirst();
        if (first.isEmpty()) {
            return lines;
        }
        findings.add(HTML_NOT_MARKDOWN, first.get().number(), 1);
        var markup = new HtmlMarkup();
        lines.forEach(markup::read);
        return markup.out;
    }

    private static boolean block(SourceLine line) {
        return line.text().indexOf('<') >= 0 && BLOCK.matcher(searched(line)).find();
    }

    /** Where tags may stand: not in code, nor in a table's cells; as long as the line, but for an empty one. */
    private static String searched(SourceLine line) {
        if (line.code()) {
            return "";
        }
        var text = QUOTED.matcher(line.text())
                .replaceAll(quoted -> " ".repeat(quoted.group().length()));
        return ROW.matcher(text).lookingAt() ? "" : text;
    }

    private void read(SourceLine line) {
        var tag = TAG.matcher(searched(line));
        if (!tag.find()) {
            out.add(line);
            return;
        }
        int from = 0;
        do {
            append(line.text().substring(from, tag.start()), from);
            tag(tag.group(2).toLowerCase(Locale.ROOT), tag.group(1).isEmpty(), line, tag.end());
            from = tag.end();
        } while (tag.find());
        append(line.text().substring(from), from);
        flush(line);
    }

    private void append(String words, int at) {
        start = text.isEmpty() ? at : start;
        text.append(words);
    }

    private void tag(String name, boolean opens, SourceLine line, int end) {
        if (name.equals("b") || name.equals("strong")) {
            append("**", end);
            return;
        }
        if (name.equals("span")) {
            return;
        }
        flush(line);
        boolean list = name.equals("ul") || name.equals("ol");
        depth = Math.max(0, depth + (list ? opens ? 1 : -1 : 0));
        boolean apart = !name.equals("li") && (!list || depth == 0);
        if (apart) {
            out.add(line.with("", 0));
        }
        if (opens && name.equals("li")) {
            append("  ".repeat(Math.clamp(depth - 1, 0, DEEPEST)) + "- ", end);
        } else if (opens && name.charAt(0) == 'h' && name.length() == 2) {
            append("#".repeat(name.charAt(1) - '0') + " ", end);
        }
    }

    private void flush(SourceLine line) {
        var words = text.toString().stripTrailing();
        if (!words.isBlank() && !words.strip().equals("-") && !words.strip().matches("#+")) {
            out.add(line.with(words, start));
        }
        text.setLength(0);
    }
}

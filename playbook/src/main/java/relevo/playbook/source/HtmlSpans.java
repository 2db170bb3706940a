package relevo.playbook.source;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes rows of an HTML table between bars: a cell that spans rows stands in each, one that spans columns leaves the others empty. */
final class HtmlSpans {
    private static final Pattern CELL_END = Pattern.compile("(?i)</t[dh]\\s*>");
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(table|thead|tbody|tfoot|tr|td|th|colgroup|col)\\b[^>]*>");
    private static final Pattern COLUMNS = Pattern.compile("(?i)<t[dh]\\b[^>]*\\bcolspan\\s*=\\s*[\"']?(\\d{1,2})\\b");
    private static final Pattern ROWS = Pattern.compile("(?i)<t[dh]\\b[^>]*\\browspan\\s*=\\s*[\"']?(\\d{1,2})\\b");
    private static final int LONGEST = 200;

    /** A cell that begins further right spans nothing. */
    private static final int WIDEST = 200;

    private final Map<Integer, Spanning> above = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private int column;

    /** A cell of a row above, and how many rows below that one it still spans. */
    private record Spanning(String text, int rows) {}

    String row(String html) {
        if (!CELL_END.matcher(html).find()) {
            return words(html);
        }
        out.setLength(0);
        column = 0;
        int from = 0;
        var end = CELL_END.matcher(html);
        while (end.find()) {
            fromAbove();
            cell(html.substring(from, end.start()));
            from = end.end();
        }
        fromAbove();
        return out.append(words(html.substring(from))).toString().strip();
    }

    private void cell(String html) {
        var text = words(html);
        int columns = column < WIDEST ? span(COLUMNS, html) : 1;
        int rows = column < WIDEST && text.length() <= LONGEST ? span(ROWS, html) : 1;
        for (int i = 0; i < columns; i++) {
            put(i == 0 ? text : "", rows - 1);
        }
    }

    private void fromAbove() {
        var cell = above.remove(column);
        while (cell != null) {
            put(cell.text(), cell.rows() - 1);
            cell = above.remove(column);
        }
    }

    private void put(String text, int rowsBelow) {
        if (rowsBelow > 0) {
            above.put(column, new Spanning(text, rowsBelow));
        }
        out.append(text).append(" | ");
        column++;
    }

    private static int span(Pattern attribute, String html) {
        var span = attribute.matcher(html);
        return span.find() ? Math.max(1, Integer.parseInt(span.group(1))) : 1;
    }

    private static String words(String html) {
        return TAG.matcher(html).replaceAll(" ").strip();
    }
}

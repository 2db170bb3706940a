package relevo.playbook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table row cut at its pipes. */
record Row(SourceLine line, List<Cell> cells) {
    private static final Pattern DASHES = Pattern.compile("\\s*[:+]?\\s*[-–—=]{1,}\\s*[:+]?\\s*");
    private static final Pattern ID = Pattern.compile("[\\s*\\[`~]*\\d{3,6}\\b.{0,2}(\\s*\\(.*\\))?[\\s*`~]*");
    private static final Pattern DATE =
            Pattern.compile("\\s*\\d{1,4}\\s?[/.\\-年]\\s?\\d{1,3}\\s?[/.\\-月]\\s?\\d{2,4}日?\\s*");

    /** A cell's text with the spaces around it, and where it begins in the line. */
    record Cell(String text, int start) {
        boolean blank() {
            return text.isBlank();
        }

        boolean dashes() {
            return DASHES.matcher(text).matches();
        }

        boolean key() {
            return text.length() < 200 && (ID.matcher(text).matches() || date());
        }

        boolean date() {
            return text.length() < 60 && DATE.matcher(text).matches();
        }
    }

    static Row of(SourceLine line) {
        var text = line.text();
        var cells = new ArrayList<Cell>();
        int start = firstCell(text);
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\')) {
                cells.add(new Cell(text.substring(start, i), start));
                start = i + 1;
            }
        }
        if (!text.substring(start).isBlank() || cells.isEmpty()) {
            cells.add(new Cell(text.substring(start), start));
        }
        return new Row(line, cells);
    }

    /** Whether the row is a line of dashes between header and body. */
    boolean delimiter() {
        return line.text().contains("|")
                && line.text().contains("-")
                && dashCells() > 0
                && cells.stream().allMatch(cell -> cell.blank() || cell.dashes());
    }

    int dashCells() {
        return (int) cells.stream()
                .filter(cell -> cell.text().contains("-") && cell.dashes())
                .count();
    }

    int width() {
        return cells.size();
    }

    private static int firstCell(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '|' ? at + 1 : 0;
    }
}

package relevo.playbook.block;

import java.util.List;

/** A table cell's text without markup, the lines that it is broken into, and where it begins. */
public record Cell(String text, List<TextLine> lines, int line, int column) {
    public Cell {
        lines = List.copyOf(lines);
    }

    public Cell(String text, int line, int column) {
        this(text, List.of(new TextLine(text, false, -1, false, line, column)), line, column);
    }

    static Cell of(List<TextLine> lines, int line, int column) {
        return new Cell(TextLine.join(lines), lines, line, column);
    }
}

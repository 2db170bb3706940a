package relevo.playbook.block;

import java.util.List;
import relevo.playbook.Item;

/** A part of a page as Markdown sees it, with the place in the file where it begins. */
public sealed interface Block {
    int line();

    int column();

    /** A heading with its number signs counted. */
    record Heading(int level, String text, int line, int column) implements Block {}

    /** Lines of running text. */
    record Paragraph(List<TextLine> lines, int line, int column) implements Block {
        public Paragraph {
            lines = List.copyOf(lines);
        }

        /** All lines as one text. */
        public String text() {
            return TextLine.join(lines);
        }
    }

    /** A list, with the paragraphs and lists below each item. */
    record Bullets(List<Item> items, int line, int column) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A table: its header's cells and its rows. */
    record Grid(List<Cell> header, List<List<Cell>> rows, int line, int column) implements Block {
        public Grid {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Code, kept as it stands. */
    record Code(String text, int line, int column) implements Block {}
}

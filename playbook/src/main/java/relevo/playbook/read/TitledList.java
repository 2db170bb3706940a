package relevo.playbook.read;

import java.util.List;
import java.util.stream.Stream;
import relevo.playbook.Item;
import relevo.playbook.block.Block;
import relevo.playbook.block.TextLine;

/** A part of a step in the form in which pages have it: a title in bold, and below it a list where it has items. */
record TitledList(String title, int line, int column, List<Item> items) {
    Stream<Block> blocks() {
        var bold = new TextLine(title, true, 0, false, line, column);
        return Stream.concat(Stream.of(new Block.Paragraph(List.of(bold), line, column)), list(items));
    }

    static Stream<Block> list(List<Item> items) {
        return items.stream().limit(1).map(first -> new Block.Bullets(items, first.line(), first.column()));
    }
}

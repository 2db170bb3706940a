package relevo.playbook.block;

import org.commonmark.node.Node;
import relevo.playbook.source.Source;

/** A place in the file. */
record Place(int line, int column) {
    /** Where a node begins; children are asked where it has no place of its own. */
    static Place of(Node node, Source source) {
        var at = node;
        while (at != null && at.getSourceSpans().isEmpty()) {
            at = at.getFirstChild();
        }
        if (at == null) {
            return new Place(1, 1);
        }
        var span = at.getSourceSpans().getFirst();
        return new Place(source.line(span.getLineIndex()), source.column(span.getLineIndex(), span.getColumnIndex()));
    }

    /** Where the text inside a block begins, behind its marker. */
    static Place ofContent(Node block, Source source) {
        return block.getFirstChild() == null ? of(block, source) : of(block.getFirstChild(), source);
    }
}

package relevo.playbook.block;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import relevo.playbook.source.Source;

/** Reads the inlines below a node into lines of plain text; walks without recursion, so depth is no matter. */
final class InlineText {
    private final Source source;
    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean breaking;
    private @Nullable Place place;
    private int strong;
    private int boldFrom = -1;
    private boolean allBold = true;

    private InlineText(Source source, boolean breaking) {
        this.source = source;
        this.breaking = breaking;
    }

    static List<TextLine> lines(Node parent, Source source) {
        return lines(parent, source, false);
    }

    /** Lines as tags break them, in a table where nothing else can. */
    static List<TextLine> brokenLines(Node parent, Source source) {
        return lines(parent, source, true);
    }

    private static List<TextLine> lines(Node parent, Source source, boolean breaking) {
        var reader = new InlineText(source, breaking);
        reader.walk(parent);
        reader.endLine(parent);
        return reader.lines;
    }

    static String text(Node parent, Source source) {
        return TextLine.join(lines(parent, source));
    }

    @SuppressWarnings("ReferenceEquality")
    private void walk(Node parent) {
        var node = parent.getFirstChild();
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node.getNext() == null && node.getParent() != parent && node.getParent() != null) {
                node = node.getParent();
                leave(node);
            }
            node = node.getNext();
        }
    }

    private void enter(Node node) {
        switch (node) {
            case StrongEmphasis _ -> strong++;
            case Text words -> append(words.getLiteral(), node);
            case Code words -> append(words.getLiteral(), node);
            case HtmlInline html -> html(html);
            case SoftLineBreak _ -> endLine(node);
            case HardLineBreak _ -> endLine(node);
            default -> {}
        }
    }

    private void leave(Node node) {
        strong -= node instanceof StrongEmphasis ? 1 : 0;
    }

    private void html(HtmlInline html) {
        var tag = html.getLiteral();
        if (tag.regionMatches(true, 0, "<br", 0, 3) || tag.regionMatches(true, 0, "<li", 0, 3)) {
            if (breaking) {
                endLine(html);
            } else {
                text.append(' ');
            }
        }
    }

    private void append(String words, Node node) {
        if (place == null) {
            place = Place.of(node, source);
        }
        if (!words.isBlank()) {
            allBold &= strong > 0;
            boldFrom = boldFrom < 0 && strong > 0 ? text.length() : boldFrom;
        }
        text.append(words);
    }

    private void endLine(Node end) {
        var at = place == null ? Place.of(end, source) : place;
        var stripped = text.toString().strip();
        lines.add(new TextLine(
                stripped,
                allBold && boldFrom >= 0,
                Math.min(boldFrom, stripped.length()),
                strong > 0,
                at.line(),
                at.column()));
        text.setLength(0);
        place = null;
        boldFrom = -1;
        allBold = true;
    }
}

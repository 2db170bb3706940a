package relevo.playbook.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import relevo.playbook.Item;
import relevo.playbook.Step;

/** Renders the blocks of a page that the reader took for a step's guidance; HTML in the page is shown as text. */
final class GuidanceHtml {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final String text;
    private final List<Item> guidance;
    private final TreeSet<Integer> open = new TreeSet<>();

    GuidanceHtml(String text, Step step) {
        this.text = text;
        this.guidance = step.guidance();
        guidance.forEach(item -> open.add(item.line()));
    }

    String render() {
        var html = new StringBuilder();
        var top = new ArrayList<Node>();
        for (var block = PARSER.parse(text).getFirstChild(); block != null; block = block.getNext()) {
            top.add(block);
        }
        top.stream().filter(this::isGuidance).forEach(block -> html.append(RENDERER.render(block)));
        guidance.stream()
                .filter(item -> open.contains(item.line()))
                .forEach(item -> html.append("<p>").append(escaped(item.text())).append("</p>\n"));
        return html.toString();
    }

    /** A block is guidance where a guidance item begins on its first line. */
    private boolean isGuidance(Node block) {
        var spans = block.getSourceSpans();
        if (spans.isEmpty() || !open.contains(line(spans.getFirst()))) {
            return false;
        }
        open.subSet(line(spans.getFirst()), true, line(spans.getLast()), true).clear();
        return true;
    }

    private static int line(SourceSpan span) {
        return span.getLineIndex() + 1;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

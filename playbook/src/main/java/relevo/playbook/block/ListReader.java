package relevo.playbook.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import relevo.playbook.Item;
import relevo.playbook.source.Source;

/** Reads a list into items; headings and tables inside it come after it, as blocks of their own. */
final class ListReader {
    /** Nobody counts from here on: it is the id of a task. */
    private static final int ID = 100;

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{3,9}[.)])");

    private final Source source;
    private final List<Node> escaped = new ArrayList<>();

    ListReader(Source source) {
        this.source = source;
    }

    List<Item> items(Node list) {
        var items = new ArrayList<Item>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(item(item));
        }
        return items;
    }

    /** What stood inside list items but belongs to none. */
    List<Node> escaped() {
        return escaped;
    }

    private Item item(Node item) {
        var texts = new ArrayList<String>();
        var children = new ArrayList<Item>();
        for (var part = item.getFirstChild(); part != null; part = part.getNext()) {
            read(part, texts, children);
        }
        var place = Place.ofContent(item, source);
        return new Item(id(item) + String.join(" ", texts), place.line(), place.column(), children);
    }

    /** What Markdown takes for the number of an item, where it is none; else nothing. */
    private String id(Node item) {
        if (item.getParent() instanceof OrderedList list && list.getMarkerStartNumber() >= ID) {
            var text = source.text();
            var number =
                    NUMBER.matcher(text).region(item.getSourceSpans().getFirst().getInputIndex(), text.length());
            return number.lookingAt() ? number.group(1) + " " : "";
        }
        return "";
    }

    private void read(Node part, List<String> texts, List<Item> children) {
        switch (part) {
            case ListBlock list -> children.addAll(items(list));
            case Heading _ -> escaped.add(part);
            case TableBlock _ -> escaped.add(part);
            case BlockQuote quote -> {
                for (var inner = quote.getFirstChild(); inner != null; inner = inner.getNext()) {
                    read(inner, texts, children);
                }
            }
            default -> texts.add(Blocks.wholeText(part, source));
        }
    }
}

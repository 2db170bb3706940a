package relevo.playbook.block;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import relevo.playbook.source.Source;

/** Markdown to blocks. Indented code and HTML blocks are not looked for: on these pages they are text gone astray. */
public final class Blocks {
    /** So that nesting, which is read by recursion, has an end. */
    private static final int DEEPEST = 60;

    /** In the order in which they are tried: a line of dashes below a text is its heading, and one of stars no list. */
    private static final Set<Class<? extends org.commonmark.node.Block>> KINDS = new LinkedHashSet<>(
            List.of(BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class));

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(KINDS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .customInlineContentParserFactory(new ManyTags.Factory())
            .build();

    private static final Pattern ATTRIBUTES = Pattern.compile("(?<=\\S)\\s*+\\{:?\\s*+[#.][^{}]*+}\\s*+$");

    private final Source source;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(Source source) {
        this.source = source;
    }

    /** The page's blocks in its order. */
    public static List<Block> of(Source source) {
        var reader = new Blocks(source);
        reader.children(PARSER.parse(source.text()));
        return reader.blocks;
    }

    private void children(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node);
        }
    }

    private void read(Node node) {
        var place = Place.of(node, source);
        switch (node) {
            case Heading heading ->
                blocks.add(new Block.Heading(
                        heading.getLevel(), withoutAttributes(heading), place.line(), place.column()));
            case ListBlock list -> list(list, place);
            case TableBlock table -> blocks.add(grid(table, place));
            case FencedCodeBlock code -> blocks.add(new Block.Code(code.getLiteral(), place.line(), place.column()));
            case BlockQuote quote -> children(quote);
            case ThematicBreak _ -> {}
            default -> paragraph(node, place);
        }
    }

    /** The heading's words without an id or class for other programs: {#plan .wide}. */
    private String withoutAttributes(Heading heading) {
        return ATTRIBUTES.matcher(InlineText.text(heading, source)).replaceFirst("");
    }

    private void paragraph(Node node, Place place) {
        var lines = InlineText.lines(node, source).stream()
                .filter(line -> !line.text().isEmpty())
                .toList();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(lines, place.line(), place.column()));
        }
    }

    private void list(ListBlock list, Place place) {
        var reader = new ListReader(source);
        blocks.add(new Block.Bullets(reader.items(list), place.line(), place.column()));
        reader.escaped().forEach(this::read);
    }

    private Block.Grid grid(TableBlock table, Place place) {
        var header = new ArrayList<Cell>();
        var rows = new ArrayList<List<Cell>>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    header.addAll(cells(row));
                } else {
                    rows.add(cells(row));
                }
            }
        }
        return new Block.Grid(header, rows, place.line(), place.column());
    }

    private List<Cell> cells(Node row) {
        var cells = new ArrayList<Cell>();
        var start = Place.of(row, source);
        for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                var place = cell.getFirstChild() == null ? start : Place.of(cell.getFirstChild(), source);
                cells.add(Cell.of(InlineText.brokenLines(cell, source), place.line(), place.column()));
            }
        }
        return cells;
    }

    /** All text below a block, for what is neither list nor heading. */
    static String wholeText(Node block, Source source) {
        return block instanceof FencedCodeBlock code ? code.getLiteral().strip() : InlineText.text(block, source);
    }
}

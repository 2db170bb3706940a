package relevo.playbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import relevo.playbook.Item;
import relevo.playbook.block.Block;
import relevo.playbook.block.TextLine;
import relevo.playbook.lexicon.SectionKind;

/** Takes apart a paragraph that lists a step's parts as definitions: a title, and below it lines that begin with a colon. */
final class DefinedParts {
    private static final Set<SectionKind> PARTS =
            Set.of(SectionKind.STEP_INPUTS, SectionKind.STEP_OUTPUTS, SectionKind.TASKS);

    private final Words words;

    DefinedParts(Words words) {
        this.words = words;
    }

    List<Block> apart(List<Block> blocks) {
        var out = new ArrayList<Block>(blocks.size());
        for (var block : blocks) {
            if (block instanceof Block.Paragraph paragraph && defines(paragraph.lines())) {
                apart(paragraph.lines(), out);
            } else {
                out.add(block);
            }
        }
        return out;
    }

    private boolean defines(List<TextLine> lines) {
        return lines.size() > 1
                && !defined(lines.getFirst())
                && defined(lines.getLast())
                && lines.stream().filter(line -> !defined(line)).allMatch(this::named);
    }

    private boolean named(TextLine line) {
        return words.exactSection(line.text())
                .filter(match -> PARTS.contains(match.kind()))
                .isPresent();
    }

    private static boolean defined(TextLine line) {
        return line.text().startsWith(":") || line.text().startsWith("：");
    }

    private static void apart(List<TextLine> lines, List<Block> out) {
        var items = new ArrayList<Item>();
        for (var line : lines) {
            if (defined(line)) {
                items.add(new Item(line.text().substring(1).strip(), line.line(), line.column(), List.of()));
            } else {
                list(items, out);
                var title = new TextLine(line.text(), true, 0, false, line.line(), line.column());
                out.add(new Block.Paragraph(List.of(title), line.line(), line.column()));
            }
        }
        list(items, out);
    }

    /** The items so far, as a list of their own. */
    private static void list(List<Item> items, List<Block> out) {
        if (!items.isEmpty()) {
            var first = items.getFirst();
            out.add(new Block.Bullets(List.copyOf(items), first.line(), first.column()));
            items.clear();
        }
    }
}

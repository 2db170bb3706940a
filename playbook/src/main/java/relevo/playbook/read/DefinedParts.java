package relevo.playbook.read;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    Stream<Block> apart(Block.Paragraph paragraph) {
        return defines(paragraph.lines())
                ? parts(paragraph.lines()).stream().flatMap(TitledList::blocks)
                : Stream.of(paragraph);
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

    /** Each title with the lines up to the next. */
    private static List<TitledList> parts(List<TextLine> lines) {
        return IntStream.range(0, lines.size())
                .filter(at -> !defined(lines.get(at)))
                .mapToObj(at -> part(lines.get(at), lines.stream().skip(at + 1L)))
                .toList();
    }

    private static TitledList part(TextLine title, Stream<TextLine> below) {
        var items = below.takeWhile(DefinedParts::defined)
                .map(line -> new Item(line.text().substring(1).strip(), line.line(), line.column(), List.of()))
                .toList();
        return new TitledList(title.text(), title.line(), title.column(), items);
    }
}

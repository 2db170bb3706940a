package relevo.playbook.read;

import java.util.stream.Stream;
import relevo.playbook.Item;
import relevo.playbook.block.Block;
import relevo.playbook.lexicon.SectionKind;

/** Takes apart a list whose items are the parts of a step, inputs and outputs, with their own items below them. */
final class ListedParts {
    private final Words words;

    ListedParts(Words words) {
        this.words = words;
    }

    /** From the first part on, each item is a title, and what stands below it a list. */
    Stream<Block> apart(Block.Bullets list) {
        if (!parts(list)) {
            return Stream.of(list);
        }
        var before = list.items().stream().takeWhile(item -> !part(item)).toList();
        return Stream.concat(
                TitledList.list(before),
                list.items().stream()
                        .skip(before.size())
                        .map(item -> new TitledList(item.text(), item.line(), item.column(), item.children()))
                        .flatMap(TitledList::blocks));
    }

    private boolean parts(Block.Bullets list) {
        return list.items().stream().anyMatch(item -> announces(SectionKind.STEP_INPUTS, item))
                && list.items().stream().anyMatch(item -> announces(SectionKind.STEP_OUTPUTS, item));
    }

    private boolean part(Item item) {
        return announces(SectionKind.STEP_INPUTS, item) || announces(SectionKind.STEP_OUTPUTS, item);
    }

    private boolean announces(SectionKind kind, Item item) {
        return !item.children().isEmpty()
                && words.exactSection(item.text())
                        .filter(match -> match.kind() == kind)
                        .isPresent();
    }
}

package relevo.playbook.read;

import java.util.List;
import java.util.stream.Stream;
import relevo.playbook.block.Block;

/** Takes apart what holds the parts of a step in another form than titles with lists: one list, a table, or definitions. */
final class OtherParts {
    private final ListedParts listed;
    private final TabledParts tabled;
    private final DefinedParts defined;

    OtherParts(Words words) {
        listed = new ListedParts(words);
        tabled = new TabledParts(words);
        defined = new DefinedParts(words);
    }

    List<Block> apart(List<Block> blocks) {
        return blocks.stream().flatMap(this::apart).toList();
    }

    private Stream<Block> apart(Block block) {
        return switch (block) {
            case Block.Bullets list -> listed.apart(list);
            case Block.Grid grid -> tabled.apart(grid);
            case Block.Paragraph paragraph -> defined.apart(paragraph);
            case Block.Heading heading -> Stream.of(heading);
            case Block.Code code -> Stream.of(code);
        };
    }
}

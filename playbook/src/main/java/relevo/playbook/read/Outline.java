package relevo.playbook.read;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.Findings;
import relevo.playbook.block.Block;

/** First pass over the blocks: which of them begin a section or a step. */
final class Outline {
    private final List<Entry> entries = new ArrayList<>();
    private final HeadingPass headings;
    private final TextPass texts;

    private Outline(List<Block> blocks, Words words, Findings findings) {
        var labels = new Labels(words, findings);
        var ahead = new Ahead(blocks, words, labels);
        headings = new HeadingPass(words, findings, ahead);
        texts = new TextPass(words, findings, labels, ahead);
    }

    static List<Entry> of(List<Block> blocks, Words words, Findings findings) {
        var parts = new OtherParts(words).apart(blocks);
        var outline = new Outline(parts, words, findings);
        for (int i = 0; i < parts.size(); i++) {
            outline.read(parts.get(i), i);
        }
        StepParts.guess(outline.entries, findings);
        return new Positions(outline.entries, findings).guess();
    }

    private void read(Block block, int index) {
        switch (block) {
            case Block.Heading heading -> headings.read(heading, index, entries);
            case Block.Paragraph paragraph -> texts.read(paragraph, index, entries);
            case Block.Bullets bullets -> entries.add(new Entry.Content(bullets));
            case Block.Grid grid -> entries.add(new Entry.Content(grid));
            case Block.Code code -> entries.add(new Entry.Content(code));
        }
    }
}

package relevo.playbook.block;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** Takes {@code <} for text after very many in one paragraph: for each, Markdown's parser may read to the paragraph's end. */
final class ManyTags implements InlineContentParser {
    private static final int MOST = 500;

    private int seen;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        seen++;
        if (seen <= MOST) {
            return ParsedInline.none();
        }
        state.scanner().next();
        return ParsedInline.of(new Text("<"), state.scanner().position());
    }

    /** Makes one for each paragraph, heading and cell. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new ManyTags();
        }
    }
}

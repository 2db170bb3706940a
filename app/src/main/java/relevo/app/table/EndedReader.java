package relevo.app.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** A text with a last line of ours after it: whoever does not find that line alone has an open quote before it. */
final class EndedReader extends Reader {
    static final String END = "\uE000end";
    private final Reader text;
    private final Reader end = new StringReader("\n" + END);
    private boolean ended;

    EndedReader(Reader text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (!ended) {
            var count = text.read(buffer, offset, length);
            ended = count < 0;
            if (!ended) {
                return count;
            }
        }
        return end.read(buffer, offset, length);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}

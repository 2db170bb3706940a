package relevo.app.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads tables from files: {@code ;}, {@code ,} or tab between cells, UTF-8 or Windows-1252, columns in any order. */
@Component
public class Tables {
    private final MessageSource texts;

    public Tables(MessageSource texts) {
        this.texts = texts;
    }

    /** A name as columns and words are compared: without case, accents, spaces and signs. */
    public static String bare(String name) {
        return Names.bare(name);
    }

    /**
     * Reads row by row, in constant memory. Rows come good and bad; empty ones don't come.
     *
     * @throws IOException where the file can't be read at all
     */
    public <C extends Enum<C> & Column> Outline read(Path file, Class<C> columns, Consumer<Row<C>> rows)
            throws IOException {
        var encoding = Bytes.encoding(file);
        if (encoding.isEmpty()) {
            return Outline.unreadable(Flaw.at(0, "table.flaw.no-text"));
        }
        return new TableReading<>(file, encoding.get(), new Names<>(columns, texts)).read(rows);
    }
}

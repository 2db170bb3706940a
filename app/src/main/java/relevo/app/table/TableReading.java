package relevo.app.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One reading of one table. */
final class TableReading<C extends Enum<C> & Column> {
    /** Letters that one cell may have: a quote that is never closed must not fill the memory. */
    static final int LONGEST_CELL = 100_000;

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final int READ_AHEAD = 1 << 15;
    private final Path file;
    private final Encoding encoding;
    private final Names<C> names;
    private final List<Flaw> broken = new ArrayList<>();
    private @Nullable Header<C> header;
    private @Nullable CsvRecord previous;

    TableReading(Path file, Encoding encoding, Names<C> names) {
        this.file = file;
        this.encoding = encoding;
        this.names = names;
    }

    Outline read(Consumer<Row<C>> rows) throws IOException {
        try (var text = text();
                var csv = csv(separator(text), new EndedReader(text))) {
            read(csv.iterator(), rows);
        }
        return new Outline(encoding, header == null ? List.of() : header.ignored(), broken);
    }

    private void read(Iterator<CsvRecord> lines, Consumer<Row<C>> rows) {
        try {
            while (broken.isEmpty() && lines.hasNext()) {
                take(lines.next(), rows);
            }
            if (broken.isEmpty()) {
                checkEnd();
            }
        } catch (CsvParseException e) {
            give(previous, rows);
            broken.add(Flaw.at(lineAfter(previous), "table.flaw.quotes", LONGEST_CELL));
        }
    }

    /** A row is given on once the next has come: the last one is not ours to read, but the mark of the end. */
    private void take(CsvRecord line, Consumer<Row<C>> rows) {
        give(previous, rows);
        previous = line;
    }

    private void give(@Nullable CsvRecord whole, Consumer<Row<C>> rows) {
        if (whole == null || isBlank(whole)) {
            return;
        }
        if (header == null) {
            header = new Header<>(whole.getStartingLineNumber(), whole.getFields(), names);
            broken.addAll(header.flaws());
        } else {
            rows.accept(new Row<>(whole, header));
        }
    }

    private void checkEnd() {
        if (previous == null || !previous.getFields().equals(List.of(EndedReader.END))) {
            broken.add(Flaw.at(previous == null ? 0 : previous.getStartingLineNumber(), "table.flaw.quote-open"));
        } else if (header == null) {
            broken.add(Flaw.at(0, "table.flaw.nothing"));
        }
    }

    private static long lineAfter(@Nullable CsvRecord record) {
        return record == null
                ? 1
                : record.getStartingLineNumber()
                        + 1
                        + record.getFields().stream()
                                .mapToLong(cell -> cell.lines().count() - 1)
                                .filter(more -> more > 0)
                                .sum();
    }

    private static boolean isBlank(CsvRecord line) {
        for (var cell : line.getFields()) {
            for (int i = 0; i < cell.length(); i++) {
                if (!isNothing(cell.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isNothing(char letter) {
        return Character.isWhitespace(letter) || letter == ';' || letter == ',';
    }

    private Reader text() throws IOException {
        var text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding.charset()), READ_AHEAD);
        if (encoding == Encoding.UTF_8_MARKED) {
            text.skip(1);
        }
        return text;
    }

    /** The one by which most columns are known; where that says nothing, the one that gives most cells. */
    private char separator(Reader text) throws IOException {
        text.mark(READ_AHEAD);
        var start = new char[READ_AHEAD];
        var length = Math.max(0, text.read(start));
        text.reset();
        var best = SEPARATORS[0];
        var most = -1;
        for (var candidate : SEPARATORS) {
            var score = score(candidate, new String(start, 0, length));
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    private int score(char separator, String start) {
        try (var csv = csv(separator, Reader.of(start))) {
            for (var line : csv) {
                if (!isBlank(line)) {
                    return 1000 * new Header<>(1, line.getFields(), names).known() + line.getFieldCount();
                }
            }
        } catch (CsvParseException | IOException unreadable) {
            return -1;
        }
        return 0;
    }

    private static CsvReader<CsvRecord> csv(char separator, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(false)
                .maxBufferSize(LONGEST_CELL + READ_AHEAD)
                .ofCsvRecord(text);
    }
}

package relevo.app.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of a table; it keeps what is found wrong with its cells while they are read. */
public final class Row<C extends Enum<C> & Column> {
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d+([.,'’\\s\\u00a0\\u202f]\\d+)+");
    private final CsvRecord row;
    private final Header<C> header;
    private final List<Flaw> flaws = new ArrayList<>(0);
    private final boolean isShifted;

    Row(CsvRecord row, Header<C> header) {
        this.row = row;
        this.header = header;
        var cells = row.getFields();
        this.isShifted = cells.size() > header.width()
                && cells.stream().skip(header.width()).anyMatch(cell -> !cell.isBlank());
        if (isShifted) {
            flaws.add(Flaw.at(line(), "table.flaw.too-many-cells", cells.size(), header.width()));
        }
    }

    /** Where it begins in the file, from 1. */
    public long line() {
        return row.getStartingLineNumber();
    }

    /** Without spaces around it; empty where the table has no such column. */
    public String text(C column) {
        var position = header.position(column);
        return position < 0 || position >= row.getFieldCount()
                ? ""
                : row.getField(position).strip();
    }

    /** Like {@link #text}, but it is wrong to be empty. */
    public String required(C column) {
        var text = text(column);
        if (text.isEmpty()) {
            wrong(column, "table.flaw.empty");
        }
        return text;
    }

    /** None where it is empty or wrong. */
    public Optional<Integer> wholeNumber(C column) {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (isDigits(text)) {
            return small(column, text);
        }
        wrong(column, GROUPED.matcher(text).matches() ? "table.flaw.number-grouped" : "table.flaw.number", text);
        return Optional.empty();
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private Optional<Integer> small(C column, String digits) {
        try {
            return Optional.of(Integer.parseInt(digits));
        } catch (NumberFormatException tooLarge) {
            wrong(column, "table.flaw.number-large", digits);
            return Optional.empty();
        }
    }

    /** None where it is empty or wrong. */
    public Optional<LocalDate> date(C column, DateOrder order) {
        var text = text(column);
        var date = order.read(text);
        if (date.isEmpty() && !text.isEmpty()) {
            wrong(column, "table.flaw." + order.misread(text), text);
        }
        return date;
    }

    public void wrong(C column, String reason, Object... details) {
        if (!isShifted) { // else its cells stand in the wrong columns, whatever they say
            flaws.add(flaw(column, reason, details));
        }
    }

    /** What is found wrong later, with the place where it stands. */
    public Flaw flaw(C column, String reason, Object... details) {
        var position = header.position(column);
        var name = position < 0 ? "" : header.name(position);
        return new Flaw(line(), position + 1, name, reason, Flaw.said(details));
    }

    public boolean isGood() {
        return flaws.isEmpty();
    }

    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }
}

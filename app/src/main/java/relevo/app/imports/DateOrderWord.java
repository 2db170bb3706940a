package relevo.app.imports;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import relevo.app.Sentences;
import relevo.app.table.DateOrder;

/** Reads the order of dates from a command line, in small or capital letters. */
public final class DateOrderWord implements ITypeConverter<DateOrder> {
    public DateOrderWord() {}

    @Override
    public DateOrder convert(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "iso" -> DateOrder.ISO;
            case "dmy" -> DateOrder.DMY;
            default -> throw new TypeConversionException(Sentences.in("imports").say("imports.cli.dates", word));
        };
    }
}

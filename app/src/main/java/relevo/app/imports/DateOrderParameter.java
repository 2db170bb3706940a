package relevo.app.imports;

import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import relevo.app.table.DateOrder;

/** Reads the order of dates from a program's request, in small or capital letters. */
@Component
class DateOrderParameter implements Converter<String, DateOrder> {
    @Override
    public DateOrder convert(String word) {
        return DateOrder.valueOf(word.toUpperCase(Locale.ROOT));
    }
}

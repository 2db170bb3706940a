package relevo.app.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What columns are called, in all languages; case, accents, spaces and signs don't matter. */
final class Names<C extends Enum<C> & Column> {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("es"), Locale.of("en"));
    private final Class<C> columns;
    private final Map<String, C> known = new HashMap<>();
    private final Map<C, String> all = new HashMap<>();

    Names(Class<C> columns, MessageSource texts) {
        this.columns = columns;
        for (var column : columns.getEnumConstants()) {
            var shown = new LinkedHashSet<String>();
            for (var language : LANGUAGES) {
                var names =
                        List.of(texts.getMessage(column.key(), null, language).split("\\|", -1));
                names.forEach(name -> known.put(bare(name), column));
                shown.add(names.getFirst());
            }
            all.put(column, String.join(" / ", shown));
        }
    }

    Class<C> columns() {
        return columns;
    }

    @Nullable
    C column(String name) {
        return known.get(bare(name));
    }

    /** The shown names of a column in all languages. */
    String all(C column) {
        return all.getOrDefault(column, column.name());
    }

    static String bare(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return Arrays.stream(letters.split("[^\\p{Alnum}]+", -1)).reduce("", String::concat);
    }
}

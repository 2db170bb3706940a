package relevo.playbook.lexicon;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import relevo.playbook.Language;

/** A language's data file, or that of the languages outside: keys with alternatives between bars. */
final class LexiconFile {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final Pattern COMMA = Pattern.compile(",");

    private final Properties properties = new Properties();
    private final Map<String, List<String>> lists = new HashMap<>();

    LexiconFile(Language language) {
        this(language.tag());
    }

    LexiconFile(String tag) {
        var name = tag + ".properties";
        try (var stream = Objects.requireNonNull(
                        LexiconFile.class.getResourceAsStream("/relevo/playbook/lexicon/" + name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        keys().forEach(key -> lists.put(key, split(BAR, properties.getProperty(key))));
    }

    Set<String> keys() {
        return properties.stringPropertyNames();
    }

    /** The alternatives that stand at this key; none where it is missing. */
    List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /** The groups of stems that make a shape. */
    List<List<String>> groups(String key) {
        return split(PLUS, properties.getProperty(key, "")).stream()
                .map(group -> split(COMMA, group))
                .toList();
    }

    private static List<String> split(Pattern separator, String value) {
        return Arrays.stream(separator.split(value))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}

package relevo.playbook.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How the vocabulary is spelled in a rules file: {@code ENGAGEMENT_MANAGEMENT} is {@code engagement-management}. */
public final class Words {
    private Words() {}

    static <E extends Enum<E>> Map<String, E> of(Class<E> vocabulary) {
        var words = new LinkedHashMap<String, E>();
        Arrays.stream(vocabulary.getEnumConstants()).forEach(value -> words.put(spell(value), value));
        return words;
    }

    public static String spell(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

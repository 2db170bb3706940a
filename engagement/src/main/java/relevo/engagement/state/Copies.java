package relevo.engagement.state;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Copies of maps with one entry more, or fewer. */
final class Copies {
    private Copies() {}

    static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        return withOrWithout(map, key, value);
    }

    static <K, V> Map<K, V> withOrWithout(Map<K, V> map, K key, @Nullable V value) {
        Map<K, V> next = new HashMap<>(map);
        if (value == null) {
            next.remove(key);
        } else {
            next.put(key, value);
        }
        return next;
    }

    static <K, V> Map<K, V> keep(Map<K, V> map, Predicate<K> wanted) {
        return map.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

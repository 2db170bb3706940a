package relevo.app.journal.canonical;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes values of the domain's types, the same in each run: every case of a family, with and without what may be absent. */
public final class Samples {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.000001Z");

    private int made;
    private final boolean full;

    private Samples(boolean full) {
        this.full = full;
    }

    /** All records of a sealed family. */
    public static Stream<Class<?>> cases(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Samples::cases)
                : Stream.of(family);
    }

    /** One value with all that it can have. */
    public static Object full(Class<?> type) {
        return new Samples(true).variants(type).getFirst();
    }

    /** Values in which each family within comes in each of its cases, once with all and once with only what must be. */
    public static List<Object> all(Class<?> type) {
        return Stream.of(true, false)
                .flatMap(full -> new Samples(full).variants(type).stream())
                .toList();
    }

    private List<Object> variants(Type type) {
        return switch (type) {
            case ParameterizedType generic -> List.of(collection(generic));
            case Class<?> c when c.isRecord() -> records(c);
            case Class<?> c
            when c.isSealed() && c != ZoneId.class ->
                cases(c).flatMap(each -> variants(each).stream()).toList();
            case Class<?> c when c.isEnum() -> List.of(c.getEnumConstants());
            case Class<?> c -> List.of(plain(c));
            default -> throw new IllegalArgumentException("no sample of " + type);
        };
    }

    /** As many values as the component with the most variants has; the others take turns. */
    private List<Object> records(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<List<? extends @Nullable Object>> values = new ArrayList<>();
        for (RecordComponent component : components) {
            values.add(values(component.getAnnotatedType(), component.getGenericType()));
        }
        int most = values.stream().mapToInt(List::size).max().orElse(1);
        List<Object> made = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int turn = i;
            made.add(construct(
                    type,
                    values.stream().map(each -> each.get(turn % each.size())).toArray()));
        }
        return made;
    }

    private List<? extends @Nullable Object> values(AnnotatedType annotated, Type type) {
        if (!full && annotated.isAnnotationPresent(Nullable.class)) {
            var absent = new ArrayList<@Nullable Object>();
            absent.add(null);
            return absent;
        }
        return variants(type);
    }

    private Object collection(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Map.class) {
            return full ? map(of[0], variants(of[1])) : Map.of();
        }
        if (type.getRawType() == Set.class) {
            return full ? map(of[0], List.of(1, 2)).keySet() : Set.of();
        }
        return full ? variants(of[0]) : List.of();
    }

    private Map<Object, Object> map(Type key, List<Object> values) {
        Map<Object, Object> map = new HashMap<>();
        map.put(key(key), values.getFirst());
        map.put(key(key), values.getLast());
        return map;
    }

    /** Another one at each call. */
    private Object key(Type type) {
        List<Object> variants = variants(type);
        return variants.get(made++ % variants.size());
    }

    private Object plain(Class<?> type) {
        int number = ++made;
        return switch (type.getSimpleName()) {
            case "String" -> "né " + number;
            case "UUID" -> new UUID(0x0192_f000_0000_7000L, 0x8000_0000_0000_0000L + number);
            case "Instant" -> NOON.plusSeconds(number);
            case "LocalDate" -> LocalDate.of(2026, 3, 2).plusDays(number);
            case "ZoneId" -> ZoneId.of("Europe/Madrid");
            case "int" -> number;
            case "boolean", "Boolean" -> full;
            default -> throw new IllegalArgumentException("no sample of " + type);
        };
    }

    public static Object construct(Class<?> type, @Nullable Object[] arguments) {
        try {
            return type.getConstructor(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

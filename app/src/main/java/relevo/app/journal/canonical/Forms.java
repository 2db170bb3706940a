package relevo.app.journal.canonical;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Derives the form of a type from what the type is. */
final class Forms {
    private static final Map<Class<?>, Form> PLAIN = Map.of(
            int.class, Plain.INTEGER,
            Integer.class, Plain.INTEGER,
            long.class, Plain.LONG,
            Long.class, Plain.LONG,
            boolean.class, Plain.TRUTH,
            Boolean.class, Plain.TRUTH);

    private Forms() {}

    static Form of(Type type) {
        return switch (type) {
            case ParameterizedType generic -> collection((Class<?>) generic.getRawType(), generic);
            case Class<?> c -> ofClass(c);
            default -> throw new NotCanonical("no canonical form for " + type);
        };
    }

    private static Form collection(Class<?> raw, ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (raw == List.class) {
            return new ListForm(of(of[0]));
        }
        if (raw == Set.class) {
            return new SetForm(scalar(of[0]));
        }
        if (raw == Map.class) {
            return new MapForm(scalar(of[0]), of(of[1]));
        }
        throw new NotCanonical("no canonical form for " + type);
    }

    private static Scalar scalar(Type type) {
        if (of(type) instanceof Scalar scalar) {
            return scalar;
        }
        throw new NotCanonical("keys and elements of sets are strings, not " + type);
    }

    private static Form ofClass(Class<?> type) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (Scalars.KNOWN.containsKey(type)) {
            return Scalars.KNOWN.get(type);
        }
        if (type.isEnum()) {
            return Scalars.ofEnum(type);
        }
        if (type.isRecord()) {
            return Records.of(type);
        }
        if (type.isSealed()) {
            return family(type);
        }
        throw new NotCanonical("no canonical form for " + type);
    }

    private static Form family(Class<?> type) {
        Map<Class<?>, Form> byClass = new HashMap<>();
        Map<String, Form> byType = new HashMap<>();
        cases(type).forEach(each -> {
            Form form = Records.ofFamily(each);
            byClass.put(each, form);
            if (byType.put(each.getSimpleName(), form) != null) {
                throw new NotCanonical(type + " has two cases named " + each.getSimpleName());
            }
        });
        return new ChoiceForm(Map.copyOf(byClass), Map.copyOf(byType));
    }

    private static Stream<Class<?>> cases(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Forms::cases) : Stream.of(type);
    }
}

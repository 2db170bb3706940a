package relevo.app.journal.canonical;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/** Derives the forms of records from their components. */
final class Records {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    private Records() {}

    /** A record by itself; of a single component named {@code value} it is that component. */
    static Form of(Class<?> type) {
        List<Part> parts = parts(type);
        boolean wrapper = parts.size() == 1 && parts.getFirst().name().equals("value");
        return wrapper && parts.getFirst().form() instanceof Scalar scalar
                ? wrapped(type, parts.getFirst(), scalar)
                : form(null, type, parts);
    }

    /** A record as one of a family. */
    static Form ofFamily(Class<?> type) {
        return form(type.getSimpleName(), type, parts(type));
    }

    private static Scalar wrapped(Class<?> type, Part part, Scalar scalar) {
        var record = new RecordForm(null, constructor(type), List.of(part), List.of());
        return new Scalar(
                value -> scalar.text().apply(java.util.Objects.requireNonNull(part.of(value))),
                string -> record.made(new @Nullable Object[] {scalar.parsed(string)}));
    }

    private static RecordForm form(@Nullable String name, Class<?> type, List<Part> parts) {
        if (name != null && parts.stream().anyMatch(part -> part.name().equals(RecordForm.TYPE))) {
            throw new NotCanonical(type + " has a component named like the mark of its family");
        }
        return new RecordForm(
                name,
                constructor(type),
                parts.stream()
                        .filter(part -> part.name().compareTo(RecordForm.TYPE) <= 0)
                        .toList(),
                parts.stream()
                        .filter(part -> part.name().compareTo(RecordForm.TYPE) > 0)
                        .toList());
    }

    private static List<Part> parts(Class<?> type) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            parts.add(part(component, parts.size()));
        }
        parts.sort(Comparator.comparing(Part::name));
        return parts;
    }

    private static Part part(RecordComponent component, int place) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Part(
                new SerializedString(component.getName()),
                place,
                accessor(component),
                Forms.of(component.getGenericType()),
                optional);
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return LOOKUP.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException hidden) {
            throw new NotCanonical(component + " is hidden", hidden);
        }
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return LOOKUP.findConstructor(type, MethodType.methodType(void.class, types))
                    .asType(MethodType.genericMethodType(types.length))
                    .asSpreader(Object[].class, types.length);
        } catch (NoSuchMethodException | IllegalAccessException hidden) {
            throw new NotCanonical(type + " is hidden", hidden);
        }
    }
}

package relevo.app.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value that can't be read as what it should be: its sentence says what stands there, and what may. */
record UnreadableValue(
        String field, @Nullable Object value, @Nullable Class<?> wanted) {
    private static final int LONGEST = 60;

    /** Texts by key, in the language of whoever asked. */
    interface Texts {
        String of(String key, Object... details);
    }

    /** Of a program's JSON. */
    static UnreadableValue in(MismatchedInputException wrong) {
        var value = wrong instanceof InvalidFormatException format ? format.getValue() : null;
        return new UnreadableValue(path(wrong), value, wrong.getTargetType());
    }

    /** A text that is none of ours is no matter of its field, and JSON that is of another shape has none. */
    boolean hasField() {
        return !field.isEmpty() && wanted != String.class;
    }

    FieldError error(Texts texts) {
        return new FieldError(field, value == null || wanted == null ? general(texts) : sentence(value, wanted, texts));
    }

    private static String sentence(Object value, Class<?> wanted, Texts texts) {
        var there = shortened(value.toString());
        if (wanted.isEnum()) {
            return texts.of("web.error.field.choice", there, constants(wanted));
        }
        if (wanted == LocalDate.class) {
            return texts.of("web.error.field.date", there);
        }
        return wanted == LocalTime.class ? texts.of("web.error.field.time", there) : general(texts);
    }

    private static String general(Texts texts) {
        return texts.of("web.error.field.unreadable");
    }

    private static String constants(Class<?> wanted) {
        return Arrays.stream(wanted.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    private static String path(JacksonException wrong) {
        var path = new StringBuilder();
        for (var step : wrong.getPath()) {
            if (step.getIndex() >= 0) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}

package relevo.app.journal.canonical;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A value that is one string, and so may be a key or an element of a set. */
record Scalar(Function<Object, String> text, Function<String, Object> parse) implements Form {
    static <T> Scalar of(Class<T> type, Function<T, String> text, Function<String, T> parse) {
        return new Scalar(value -> text.apply(type.cast(value)), parse::apply);
    }

    @Override
    public void write(JsonGenerator json, Object value) {
        json.writeString(text.apply(value));
    }

    @Override
    public Object read(JsonNode json) {
        if (!json.isString()) {
            throw new NotCanonical("a string is expected, not " + json);
        }
        return parsed(json.stringValue());
    }

    Object parsed(String string) {
        try {
            return parse.apply(string);
        } catch (IllegalArgumentException | java.time.DateTimeException unfit) {
            throw new NotCanonical("\"" + string + "\" does not fit", unfit);
        }
    }
}

package relevo.app.journal.canonical;

import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * An object with a record's components, sorted by name.
 *
 * @param type the simple name, where the record is one of a family
 * @param last parts whose names sort after {@code type}
 */
record RecordForm(@Nullable String type, MethodHandle constructor, List<Part> first, List<Part> last) implements Form {
    static final String TYPE = "type";

    @Override
    public void write(JsonGenerator json, Object value) {
        json.writeStartObject();
        first.forEach(part -> part.write(json, value));
        if (type != null) {
            json.writeStringProperty(TYPE, type);
        }
        last.forEach(part -> part.write(json, value));
        json.writeEndObject();
    }

    @Override
    public Object read(JsonNode json) {
        if (!json.isObject()) {
            throw new NotCanonical("an object is expected, not " + json);
        }
        @Nullable Object[] arguments = new @Nullable Object[first.size() + last.size()];
        int found = type == null ? 0 : 1;
        found += fill(first, json, arguments) + fill(last, json, arguments);
        if (found != json.size()) {
            throw new NotCanonical("there is more than is known in " + json);
        }
        return made(arguments);
    }

    private static int fill(List<Part> parts, JsonNode json, @Nullable Object[] arguments) {
        int found = 0;
        for (Part part : parts) {
            Object value = part.read(json);
            arguments[part.place()] = value;
            found += value == null ? 0 : 1;
        }
        return found;
    }

    Object made(@Nullable Object[] arguments) {
        try {
            return constructor.invokeExact(arguments);
        } catch (RuntimeException refused) {
            throw new NotCanonical(String.valueOf(refused.getMessage()), refused);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

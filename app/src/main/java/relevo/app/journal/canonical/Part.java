package relevo.app.journal.canonical;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.databind.JsonNode;

/** One component of a record: its name, its place among the constructor's arguments, its form. */
record Part(SerializableString key, int place, MethodHandle accessor, Form form, boolean optional) {
    String name() {
        return key.getValue();
    }

    void write(JsonGenerator json, Object owner) {
        Object value = of(owner);
        if (value != null) {
            json.writeName(key);
            form.write(json, value);
        } else if (!optional) {
            throw new NotCanonical(name() + " is missing in " + owner);
        }
    }

    @Nullable
    Object read(JsonNode owner) {
        JsonNode json = owner.get(name());
        if (json != null) {
            return form.read(json);
        }
        if (!optional) {
            throw new NotCanonical(name() + " is missing in " + owner);
        }
        return null;
    }

    @Nullable
    Object of(Object owner) {
        try {
            return accessor.invokeExact(owner);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

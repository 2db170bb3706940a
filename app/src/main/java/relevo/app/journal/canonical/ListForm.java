package relevo.app.journal.canonical;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** An array, in the list's own order. */
record ListForm(Form element) implements Form {
    @Override
    public void write(JsonGenerator json, Object value) {
        json.writeStartArray();
        for (Object each : (List<?>) value) {
            element.write(json, each);
        }
        json.writeEndArray();
    }

    @Override
    public Object read(JsonNode json) {
        return List.copyOf(elements(json, element));
    }

    static List<Object> elements(JsonNode json, Form element) {
        if (!json.isArray()) {
            throw new NotCanonical("an array is expected, not " + json);
        }
        List<Object> elements = new ArrayList<>(json.size());
        for (JsonNode each : json) {
            elements.add(element.read(each));
        }
        return elements;
    }
}

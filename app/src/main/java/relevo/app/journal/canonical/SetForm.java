package relevo.app.journal.canonical;

import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** An array of strings, sorted. */
record SetForm(Scalar element) implements Form {
    @Override
    public void write(JsonGenerator json, Object value) {
        json.writeStartArray();
        ((Set<?>) value).stream().map(element.text()).sorted().forEach(json::writeString);
        json.writeEndArray();
    }

    @Override
    public Object read(JsonNode json) {
        List<Object> elements = ListForm.elements(json, element);
        Set<Object> set = Set.copyOf(elements);
        if (set.size() != elements.size()) {
            throw new NotCanonical("an element stands twice in " + json);
        }
        return set;
    }
}

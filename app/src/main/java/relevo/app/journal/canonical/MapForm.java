package relevo.app.journal.canonical;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** An object with the map's keys, sorted. */
record MapForm(Scalar key, Form element) implements Form {
    @Override
    public void write(JsonGenerator json, Object value) {
        Map<String, Object> sorted = new TreeMap<>();
        ((Map<?, ?>) value).forEach((k, v) -> sorted.put(key.text().apply(k), v));
        json.writeStartObject();
        sorted.forEach((name, each) -> {
            json.writeName(name);
            element.write(json, each);
        });
        json.writeEndObject();
    }

    @Override
    public Object read(JsonNode json) {
        if (!json.isObject()) {
            throw new NotCanonical("an object is expected, not " + json);
        }
        Map<Object, Object> map = HashMap.newHashMap(json.size());
        json.properties().forEach(entry -> map.put(key.parsed(entry.getKey()), element.read(entry.getValue())));
        return Map.copyOf(map);
    }
}

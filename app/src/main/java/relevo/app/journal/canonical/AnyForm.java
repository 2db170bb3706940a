package relevo.app.journal.canonical;

import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** JSON of whatever type, as a tree. */
enum AnyForm implements Form {
    ANY;

    @Override
    public void write(JsonGenerator json, Object value) {
        switch (value) {
            case JsonNode node when node.isObject() -> object(json, node);
            case JsonNode node when node.isArray() -> array(json, node);
            case JsonNode node when node.isString() -> json.writeString(node.stringValue());
            case JsonNode node when node.isIntegralNumber() -> json.writeNumber(node.bigIntegerValue());
            case JsonNode node when node.isBoolean() -> json.writeBoolean(node.booleanValue());
            default -> throw new NotCanonical("neither object, array, string, whole number nor truth: " + value);
        }
    }

    @Override
    public Object read(JsonNode json) {
        return json;
    }

    private void object(JsonGenerator json, JsonNode object) {
        var sorted = new TreeMap<String, JsonNode>();
        object.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        json.writeStartObject();
        sorted.forEach((name, each) -> {
            json.writeName(name);
            write(json, each);
        });
        json.writeEndObject();
    }

    private void array(JsonGenerator json, JsonNode array) {
        json.writeStartArray();
        array.forEach(each -> write(json, each));
        json.writeEndArray();
    }
}

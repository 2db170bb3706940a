package relevo.app.hostile;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A JSON text with one place in it changed; places are JSON pointers. */
final class Json {
    static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static String with(String json, String pointer, String value) {
        JsonNode root = MAPPER.readTree(json);
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        switch (root.at(pointer.substring(0, last))) {
            case ObjectNode object -> object.set(name, StringNode.valueOf(value));
            case ArrayNode array -> array.set(Integer.parseInt(name), StringNode.valueOf(value));
            default -> throw new IllegalArgumentException(pointer + " is not in " + json);
        }
        return root.toString();
    }

    static String without(String json, String pointer) {
        JsonNode root = MAPPER.readTree(json);
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        switch (root.at(pointer.substring(0, last))) {
            case ObjectNode object -> object.remove(name);
            case ArrayNode array -> array.remove(Integer.parseInt(name));
            default -> throw new IllegalArgumentException(pointer + " is not in " + json);
        }
        return root.toString();
    }
}

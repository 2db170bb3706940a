package relevo.app.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The operations of the OpenAPI document, each with a body made from its schema. */
final class OpenApi {
    private final JsonNode document;
    private final UnaryOperator<String> samples;

    /**
     * @param samples a valid value for a name
     */
    OpenApi(String document, UnaryOperator<String> samples) {
        this.document = Json.MAPPER.readTree(document);
        this.samples = samples;
    }

    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        document.get("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    targets.add(target(path, method.toUpperCase(java.util.Locale.ROOT), operation));
                }));
        return targets;
    }

    private Target target(String path, String method, JsonNode operation) {
        List<Field> fields = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            parameter(fields, path, parameter);
        }
        JsonNode contents = operation.path("requestBody").path("content");
        if (contents.has("multipart/form-data")) {
            fields.add(
                    Field.body("file", "tenant,service,as_of,active_users\nauroratextil.example,teams,2026-11-20,7\n"));
            return new Target(method, path, fields, Target.Shape.MULTIPART, "", "");
        }
        if (contents.isEmpty()) {
            return new Target(method, path, fields, Target.Shape.NONE, "", "");
        }
        JsonNode body = sample("body", resolved(contents.iterator().next().path("schema")), 0);
        leaves(body, "", fields);
        return new Target(method, path, fields, Target.Shape.JSON, body.toString(), "");
    }

    private void parameter(List<Field> fields, String path, JsonNode parameter) {
        String name = parameter.path("name").asString();
        JsonNode schema = resolved(parameter.path("schema"));
        String in = parameter.path("in").asString();
        if (in.equals("path")) {
            fields.add(Field.path(name, samples.apply(path + " " + name)));
        } else if (in.equals("query") && schema.path("properties").isEmpty()) {
            fields.add(Field.query(name, scalar(name, schema)));
        } else if (in.equals("query")) {
            schema.get("properties")
                    .forEachEntry((inner, of) -> fields.add(Field.query(inner, scalar(inner, resolved(of)))));
        }
    }

    private JsonNode sample(String name, JsonNode schema, int depth) {
        if (schema.has("properties") && depth < 5) {
            ObjectNode object = Json.MAPPER.createObjectNode();
            schema.get("properties")
                    .forEachEntry((inner, of) -> object.set(inner, sample(inner, resolved(of), depth + 1)));
            return object;
        }
        if (schema.path("type").asString("").equals("array") || schema.has("items")) {
            ArrayNode array = Json.MAPPER.createArrayNode();
            array.add(sample(name, resolved(schema.path("items")), depth + 1));
            return array;
        }
        String value = scalar(name, schema);
        return value.matches("-?\\d{1,9}") && schema.toString().contains("integer")
                ? Json.MAPPER.getNodeFactory().numberNode(Integer.parseInt(value))
                : Json.MAPPER.getNodeFactory().stringNode(value);
    }

    private String scalar(String name, JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asString();
        }
        String as = schema.path("format").asString("") + schema.path("type").toString();
        if (as.contains("integer")) {
            return "45";
        }
        if (as.startsWith("date-time")) {
            return java.time.Instant.now().toString();
        }
        if (as.startsWith("date")) {
            return java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString();
        }
        return as.contains("boolean") ? "true" : samples.apply(name);
    }

    private static void leaves(JsonNode node, String pointer, List<Field> fields) {
        switch (node) {
            case ObjectNode object ->
                object.forEachEntry((name, inner) -> {
                    fields.add(Field.body(pointer + "/" + name, inner.isValueNode() ? inner.asString() : ""));
                    leaves(inner, pointer + "/" + name, fields);
                });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    fields.add(Field.body(
                            pointer + "/" + i,
                            array.get(i).isValueNode() ? array.get(i).asString() : ""));
                    leaves(array.get(i), pointer + "/" + i, fields);
                }
            }
            default -> {}
        }
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }
}

package relevo.app.hostile;

import java.util.ArrayList;
import java.util.List;

/**
 * One place that takes input: an operation of the API, or a form of a page.
 *
 * @param path with its variables in braces
 * @param json the body as it would be taken, of an operation that takes JSON; else empty
 * @param guest the name of the person who found it; of the API's, empty
 */
record Target(String method, String path, List<Field> fields, Shape shape, String json, String guest) {
    /** How the body is sent. */
    enum Shape {
        NONE,
        FORM,
        MULTIPART,
        JSON
    }

    Target {
        fields = List.copyOf(fields);
    }

    boolean changes() {
        return !method.equals("GET");
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    /** The same for everybody who sees it: forms are tried once, whatever the ids in their address. */
    String key() {
        return method + " " + path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{}") + " "
                + fields.stream().map(Field::name).sorted().distinct().toList();
    }

    /** With headers that every write takes. */
    List<Field> all() {
        List<Field> all = new ArrayList<>(fields);
        all.add(new Field(Field.In.HEADER, "Accept-Language", "es", false));
        if (changes()) {
            all.add(new Field(Field.In.HEADER, "Idempotency-Key", "01930000-0000-7000-8000-000000000001", false));
            all.add(new Field(Field.In.HEADER, "If-Match", "\"1\"", false));
        }
        return all;
    }
}

package relevo.app.hostile;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the request of a shot. */
final class Gun {
    private static final String BOUNDARY = "----relevo-hostile";
    private static final String MARK = "@@EVIL@@";
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";
    private final String site;
    private final String foreign;
    private final Shot shot;
    private final Random random;

    Gun(String site, String foreign, Shot shot) {
        this.site = site;
        this.foreign = foreign;
        this.shot = shot;
        this.random = new Random(shot.seed());
    }

    HttpRequest request(Guest.Session session) {
        var request =
                HttpRequest.newBuilder(URI.create(site + path() + query())).timeout(Shooting.PATIENCE);
        headers(request, session);
        byte[] body = body(session);
        String method = shot.twist() == Twist.WRONG_METHOD
                ? otherMethod()
                : shot.target().method();
        if (shot.target().changes() && body.length > 0) {
            request.header("Content-Type", contentType());
        }
        return request.method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
    }

    /** Not HEAD, whose answers have no sentence by definition. */
    private String otherMethod() {
        return new String[] {"PUT", "DELETE", "PATCH", "GET", "POST", "OPTIONS", "PROPFIND"}[random.nextInt(7)];
    }

    private void headers(HttpRequest.Builder request, Guest.Session session) {
        if (shot.twist() != Twist.NOT_SIGNED_IN) {
            request.header("Cookie", session.cookie());
        }
        if (shot.target().shape() == Target.Shape.JSON || shot.target().shape() == Target.Shape.NONE) {
            token(request, session);
        }
        request.header("Accept", accept());
        if (shot.twist() == Twist.FRAGMENT) {
            request.header("HX-Request", "true");
        }
        for (Field field : shot.fields()) {
            header(request, field);
        }
    }

    private void token(HttpRequest.Builder request, Guest.Session session) {
        switch (shot.twist()) {
            case NO_TOKEN -> {}
            case WRONG_TOKEN -> request.header("X-CSRF-TOKEN", "wrong");
            default -> request.header("X-CSRF-TOKEN", session.token());
        }
    }

    private String accept() {
        if (shot.twist() == Twist.ODD_ACCEPT) {
            return new String[] {"application/xml", "image/png", "nonsense", "*/*;q=2", "text/csv"}[random.nextInt(5)];
        }
        return shot.target().isApi() ? "application/json" : "text/html";
    }

    private void header(HttpRequest.Builder request, Field field) {
        if (field.in() != Field.In.HEADER) {
            return;
        }
        boolean key = field.name().equals("Idempotency-Key");
        if (shot.spoils(field)) {
            String value = new String(shot.evil().bytes(field, foreign, random), StandardCharsets.ISO_8859_1);
            request.header(field.name(), value.replaceAll("[^\\x20-\\x7e]", "?"));
        } else if (key && shot.target().isApi()) {
            request.header(field.name(), key());
        } else if (field.name().equals("If-Match") && shot.twist() == Twist.STALE) {
            request.header(field.name(), "\"1\"");
        } else if (field.name().equals("Accept-Language")) {
            request.header(field.name(), random.nextBoolean() ? "es" : "en");
        }
    }

    private String key() {
        return new UUID(shot.seed(), 7).toString();
    }

    private String path() {
        String path = shot.target().path();
        for (Field field : shot.fields()) {
            if (field.in() == Field.In.PATH) {
                path = path.replaceFirst("\\{" + field.name() + "(:[^/]*)?}", value(field));
            }
        }
        return path;
    }

    private String query() {
        var query = new StringBuilder();
        for (Field field : shot.fields()) {
            if (field.in() == Field.In.QUERY && !leftOut(field)) {
                pair(query, field);
            }
        }
        return query.isEmpty() ? "" : "?" + query;
    }

    private void pair(StringBuilder pairs, Field field) {
        int times = shot.spoils(field) && shot.evil() == Evil.MANY ? 300 : 1;
        String pair = URLEncoder.encode(field.name(), StandardCharsets.UTF_8) + "=" + value(field);
        for (int i = 0; i < times; i++) {
            pairs.append(pairs.isEmpty() ? "" : "&").append(pair);
        }
    }

    private boolean leftOut(Field field) {
        return shot.spoils(field) && shot.evil() == Evil.MISSING;
    }

    private String value(Field field) {
        return percent(raw(field));
    }

    private byte[] raw(Field field) {
        return shot.spoils(field)
                ? shot.evil().bytes(field, foreign, random)
                : field.valid().getBytes(StandardCharsets.UTF_8);
    }

    private static String percent(byte[] bytes) {
        var percent = new StringBuilder(bytes.length);
        for (byte one : bytes) {
            if (PLAIN.indexOf(one) >= 0) {
                percent.append((char) one);
            } else {
                percent.append(String.format("%%%02X", one & 0xFF));
            }
        }
        return percent.toString();
    }

    private String contentType() {
        return switch (shot.twist()) {
            case WRONG_CONTENT_TYPE -> shot.target().shape() == Target.Shape.JSON ? "text/plain" : "application/json";
            case ODD_CONTENT_TYPE ->
                new String[] {"nonsense", "text/html; charset=no-such", "multipart/form-data"}[random.nextInt(3)];
            default ->
                switch (shot.target().shape()) {
                    case JSON -> "application/json";
                    case MULTIPART -> "multipart/form-data; boundary=" + BOUNDARY;
                    case FORM, NONE -> "application/x-www-form-urlencoded";
                };
        };
    }

    private byte[] body(Guest.Session session) {
        if (!shot.target().changes() || shot.twist() == Twist.EMPTY_BODY) {
            return new byte[0];
        }
        byte[] whole = switch (shot.target().shape()) {
            case NONE -> new byte[0];
            case JSON -> json();
            case FORM -> form(session).getBytes(StandardCharsets.US_ASCII);
            case MULTIPART -> multipart(session);
        };
        return shot.twist() == Twist.BROKEN_BODY ? java.util.Arrays.copyOf(whole, whole.length / 2) : whole;
    }

    private String form(Guest.Session session) {
        var pairs = new StringBuilder();
        for (Field field : shot.fields()) {
            if (field.in() == Field.In.BODY && !leftOut(field)) {
                pair(pairs, fresh(field));
            }
        }
        if (shot.twist() != Twist.NO_TOKEN) {
            pair(pairs, Field.body("_csrf", shot.twist() == Twist.WRONG_TOKEN ? "wrong" : session.token()));
        }
        return pairs.toString();
    }

    /** Each form's hidden command id is good for one act: a new one for each shot. */
    private Field fresh(Field field) {
        return field.name().equals("command") ? Field.body("command", key()) : field;
    }

    private byte[] multipart(Guest.Session session) {
        var body = new ByteArrayOutputStream();
        part(body, "_csrf", "", session.token().getBytes(StandardCharsets.UTF_8));
        for (Field field : shot.fields()) {
            if (field.in() == Field.In.BODY && !leftOut(field)) {
                boolean file = field.name().equals("file");
                part(body, field.name(), file ? "; filename=\"datos.csv\"" : "", raw(field));
            }
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] value) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(value);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private byte[] json() {
        return switch (shot.twist()) {
            case NOT_AN_OBJECT ->
                new String[] {"[]", "7", "\"x\"", "null", "true", "{}"}
                        [random.nextInt(6)].getBytes(StandardCharsets.UTF_8);
            case DEEP_BODY -> ("{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000)).getBytes(StandardCharsets.UTF_8);
            default -> spoilt();
        };
    }

    private byte[] spoilt() {
        @Nullable Field field = shot.field();
        if (field == null || field.in() != Field.In.BODY) {
            return shot.target().json().getBytes(StandardCharsets.UTF_8);
        }
        if (shot.evil() == Evil.MISSING) {
            return Json.without(shot.target().json(), field.name()).getBytes(StandardCharsets.UTF_8);
        }
        String marked = Json.with(shot.target().json(), field.name(), MARK);
        int at = marked.indexOf("\"" + MARK + "\"");
        var body = new ByteArrayOutputStream();
        body.writeBytes(marked.substring(0, at).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(shot.evil().json(field, foreign, random));
        body.writeBytes(marked.substring(at + MARK.length() + 2).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** What the person typed in the fields that they see, by name. */
    static Map<String, String> typed(Shot shot) {
        var typed = new java.util.LinkedHashMap<String, String>();
        for (Field field : shot.target().fields()) {
            if (field.typed()) {
                boolean spoilt = shot.spoils(field);
                if (!spoilt || shot.evil().comesBack()) {
                    byte[] bytes = spoilt
                            ? shot.evil().bytes(field, "", new Random(0))
                            : field.valid().getBytes(StandardCharsets.UTF_8);
                    typed.put(field.name(), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return typed;
    }
}

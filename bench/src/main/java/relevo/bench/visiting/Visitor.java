package relevo.bench.visiting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Somebody who is signed in to a demonstration by a click, and asks for pages as a browser does: compressed. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI house;
    private final String name;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Visitor(URI house, String name) {
        this.house = house;
        this.name = name;
    }

    /**
     * What came back.
     *
     * @param bytes over the wire, compressed, without the headers
     */
    public record Page(int status, String text, int bytes, long nanoseconds) {}

    /** Somebody by the name that the door has: Inés Arrabal. */
    public static Visitor signedIn(URI house, String name) throws IOException, InterruptedException {
        var visitor = new Visitor(house, name);
        var door = visitor.get("/sign-in").text();
        var person = Pattern.compile("value=\"([0-9a-f-]{36})\"><span>" + name).matcher(door);
        var token = TOKEN.matcher(door);
        if (!person.find() || !token.find()) {
            throw new IllegalStateException(name + " is not offered at " + house);
        }
        visitor.post(
                "/sign-in/demo",
                "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&person=" + person.group(1));
        return visitor;
    }

    public String name() {
        return name;
    }

    public Page get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(house.resolve(path)).header("Accept-Encoding", "gzip"));
    }

    private void post(String path, String form) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(house.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private Page send(HttpRequest.Builder request) throws IOException, InterruptedException {
        long before = System.nanoTime();
        var answer = browser.send(request.build(), BodyHandlers.ofByteArray());
        long took = System.nanoTime() - before;
        boolean packed = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        return new Page(answer.statusCode(), text(answer.body(), packed), answer.body().length, took);
    }

    private static String text(byte[] body, boolean packed) throws IOException {
        if (!packed) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

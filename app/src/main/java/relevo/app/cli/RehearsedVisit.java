package relevo.app.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A visit to a running demonstration, as a browser pays it: signs in as the first person offered and looks around. */
final class RehearsedVisit {
    private static final int ROUNDS = 10;
    private static final List<String> PAGES = List.of(
            "/",
            "/tenants",
            "/tenants?sort=seats",
            "/tenants?q=a",
            "/desk",
            "/closings",
            "/playbooks",
            "/api/v1/tenants");
    private static final List<String> FILES = List.of("/relevo.css", "/relevo.js", "/favicon.svg");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PERSON = Pattern.compile("name=\"person\" value=\"([^\"]+)\"");
    private static final Pattern TENANT = Pattern.compile("href=\"(/tenants/[0-9a-f-]{36})\"");

    private final String house;
    private final HttpClient browser;

    RehearsedVisit(String house) {
        this.house = house;
        this.browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    void pay() {
        var door = get("/sign-in");
        FILES.forEach(this::get);
        post("/sign-in/demo", "_csrf=" + encoded(first(TOKEN, door)) + "&person=" + encoded(first(PERSON, door)));
        for (int round = 0; round < ROUNDS; round++) {
            PAGES.forEach(this::get);
            get(first(TENANT, get("/")));
        }
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(house + path)).header("Accept-Encoding", "identity"));
    }

    private void post(String path, String form) {
        send(HttpRequest.newBuilder(URI.create(house + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the rehearsal was interrupted", e);
        }
    }

    /** What isn't there leaves the visit shorter, and the start a little slower. */
    private static String first(Pattern what, String page) {
        var found = what.matcher(page);
        return found.find() ? found.group(1) : "/";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

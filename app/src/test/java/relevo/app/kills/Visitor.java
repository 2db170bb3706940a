package relevo.app.kills;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody signed in over HTTP, as a program is: with a session's cookie and its token. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("data-csrf-token=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final String site;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String token;

    Visitor(String site, String mail, String password) throws IOException, InterruptedException {
        this.site = site;
        var form = "mail=" + encoded(mail) + "&password=" + encoded(password) + "&_csrf=" + encoded(token("/sign-in"));
        var answer = http.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException("signing in was answered with " + answer.statusCode());
        }
        this.token = token("/faq");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request("/api/v1" + path).build(), BodyHandlers.ofString());
    }

    /** A command under its id. */
    HttpResponse<String> post(String path, UUID key, String json) throws IOException, InterruptedException {
        return post(path, key, "application/json", json);
    }

    HttpResponse<String> post(String path, UUID key, String type, String body)
            throws IOException, InterruptedException {
        return http.send(
                request("/api/v1" + path)
                        .header("Content-Type", type)
                        .header("X-CSRF-TOKEN", token)
                        .header("Idempotency-Key", key.toString())
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String token(String page) throws IOException, InterruptedException {
        var html = http.send(request(page).build(), BodyHandlers.ofString()).body();
        var found = TOKEN.matcher(html);
        if (!found.find()) {
            throw new IOException(page + " has no token");
        }
        return found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).timeout(PATIENCE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package relevo.app.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One of the demonstration's people, signed in; signs in again where an act ended the session. */
final class Guest {
    private static final Pattern TOKEN = Pattern.compile("data-csrf-token=\"([^\"]+)\"");

    /** What a browser keeps. */
    record Session(String cookie, String token) {}

    private final String name;
    private final UUID person;
    private final String site;
    private final HttpClient browser;
    private final Runnable reinstate;
    private final AtomicReference<@Nullable Session> session = new AtomicReference<>();

    /** @param reinstate lets people in again whom an act has put out */
    Guest(String name, UUID person, String site, HttpClient browser, Runnable reinstate) {
        this.name = name;
        this.person = person;
        this.site = site;
        this.browser = browser;
        this.reinstate = reinstate;
    }

    String name() {
        return name;
    }

    Session session() throws IOException, InterruptedException {
        Session kept = session.get();
        return kept != null ? kept : renew();
    }

    synchronized Session renew() throws IOException, InterruptedException {
        reinstate.run();
        Session stranger = look("/sign-in", "");
        String form = "person=" + person + "&next=/&_csrf=" + stranger.token();
        var signIn = HttpRequest.newBuilder(URI.create(site + "/sign-in/demo"))
                .header("Cookie", stranger.cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Shooting.PATIENCE)
                .POST(BodyPublishers.ofString(form))
                .build();
        var signedIn = browser.send(signIn, BodyHandlers.ofString());
        Session fresh = look("/faq", cookie(signedIn, stranger.cookie()));
        session.set(fresh);
        return fresh;
    }

    Answer get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Cookie", session().cookie())
                .header("Accept-Language", "es")
                .timeout(Shooting.PATIENCE);
        var said = browser.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(said.statusCode(), said.headers(), said.body());
    }

    private Session look(String path, String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site + path)).timeout(Shooting.PATIENCE);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        var page = browser.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        var token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException(path + " has no token for " + name + ": " + page.statusCode());
        }
        return new Session(cookie(page, cookie), token.group(1));
    }

    private static String cookie(HttpResponse<?> response, String before) {
        return response.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("relevo="))
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .findFirst()
                .orElse(before);
    }
}

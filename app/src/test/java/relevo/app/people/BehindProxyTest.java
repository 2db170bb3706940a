package relevo.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where people reach Relevo by TLS at another name, which a proxy serves that says nothing of itself. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "RELEVO_BASE_URL=https://relevo.faro.example")
class BehindProxyTest {
    @LocalServerPort
    private int port;

    @Test
    void the_cookie_travels_by_tls_only_and_the_demo_lets_nobody_in() throws Exception {
        var page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(page.headers().allValues("set-cookie"))
                .anyMatch(cookie -> cookie.startsWith("relevo=") && cookie.contains("Secure"));
        assertThat(page.body()).doesNotContain("Inés Arrabal");
    }
}

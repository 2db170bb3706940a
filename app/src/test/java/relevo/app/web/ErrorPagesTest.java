package relevo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ErrorPagesTest {
    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void what_is_open_answers_without_sign_in() throws Exception {
        assertThat(get("/actuator/health", "en").body()).contains("UP");
        assertThat(get("/v3/api-docs", "en").body())
                .contains(
                        "\"openapi\":\"3.1.0\"",
                        "\"title\":\"Relevo\",\"description\":\"Customer",
                        "\"version\":\"v1\"",
                        "{\"name\":\"holder\",\"in\":\"query\",\"description\":\"me, person:ID or queue:ID.\"");
        assertThat(get("/relevo.css", "en").headers().firstValue("cache-control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000"));
        assertThat(get("/webjars/htmx.org/2.0.10/dist/htmx.min.js", "en").statusCode())
                .isEqualTo(200);
    }

    @Test
    void pages_lead_to_the_sign_in_and_back() throws Exception {
        var stopped = get("/tenants?q=aurora", "es");
        assertThat(stopped.statusCode()).isEqualTo(302);
        assertThat(stopped.headers().firstValue("location")).hasValue("/sign-in?next=%2Ftenants%3Fq%3Daurora");
    }

    @Test
    void a_fragment_leads_to_the_sign_in_too() throws Exception {
        var request = request("/tenants", "es")
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost/tenants/7")
                .build();
        var stopped = browser.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(stopped.statusCode()).isEqualTo(401);
        assertThat(stopped.headers().firstValue("hx-redirect")).hasValue("/sign-in?next=%2Ftenants%2F7");
    }

    @Test
    void the_api_answers_with_a_problem() throws Exception {
        var stopped = get("/api/v1/tenants", "es");
        assertThat(stopped.statusCode()).isEqualTo(401);
        assertThat(stopped.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(stopped.body()).contains("\"title\":\"Hace falta entrar\"", "\"instance\":\"/api/v1/tenants\"");
    }

    @Test
    void a_program_that_sends_no_token_is_asked_to_sign_in_first() throws Exception {
        var request = request("/api/v1/tenants", "es").POST(HttpRequest.BodyPublishers.ofString("{}"));
        var stopped = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(stopped.statusCode()).isEqualTo(401);
        assertThat(stopped.body()).contains("\"title\":\"Hace falta entrar\"");
    }

    @Test
    void a_page_that_is_not_there_says_what_to_do_next_in_ones_language() throws Exception {
        var spanish = get("/webjars/nothing", "es-MX,en;q=0.5");
        assertThat(spanish.statusCode()).isEqualTo(404);
        assertThat(spanish.body()).contains("<html lang=\"es\">", "Aquí no hay nada que usted pueda ver");
        assertThat(get("/webjars/nothing", "de,en;q=0.5").body())
                .contains("<html lang=\"en\">", "There is nothing here that you can see");
    }

    @Test
    void a_form_without_its_token_says_that_it_has_expired() throws Exception {
        var request = request("/language", "en")
                .POST(HttpRequest.BodyPublishers.ofString("language=es"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .build();
        var stopped = browser.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(stopped.statusCode()).isEqualTo(403);
        assertThat(stopped.body()).contains("The form has expired");
    }

    @Test
    void only_who_reads_an_address_of_forms_is_led_to_its_page() throws Exception {
        var guest = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var page = guest.send(request("/sign-in", "en").build(), HttpResponse.BodyHandlers.ofString());
        var token = Pattern.compile("data-csrf-token=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        var request = request("/sign-in", "en").PUT(HttpRequest.BodyPublishers.noBody());
        var refused = guest.send(
                request.header("X-CSRF-TOKEN", token.group(1)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.body()).contains("This address isn’t used that way");
    }

    @Test
    void what_was_typed_into_a_form_that_has_expired_comes_back_but_for_secrets() throws Exception {
        var request = request("/language", "en")
                .POST(HttpRequest.BodyPublishers.ofString("note=A+long+%3Cnote%3E&password=hush&current=hush&empty=+"
                        + "&command=01900000-0000-7000-8000-000000000001"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .build();
        var stopped = browser.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(stopped.body())
                .contains("What you had typed", "A long &lt;note&gt;</textarea>")
                .doesNotContain("hush", "01900000-0000-7000-8000-000000000001", "typed-1");
    }

    @Test
    void an_address_that_is_stopped_before_any_page_has_a_page_all_the_same() throws Exception {
        var stopped = get("/tenants/%0A", "es");
        assertThat(stopped.statusCode()).isEqualTo(400);
        assertThat(stopped.body()).contains("<html lang=\"es\">", "No se entiende lo que se ha pedido");
    }

    @Test
    void every_page_has_the_content_policy() throws Exception {
        assertThat(get("/webjars/nothing", "en").headers().firstValue("content-security-policy"))
                .hasValue(Security.CONTENT_POLICY);
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        return browser.send(request(path, language).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String language) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", language);
    }
}

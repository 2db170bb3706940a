package relevo.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.engagement.Role;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInTest {
    private static final String PASSWORD = "un tren que llega tarde";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Passwords passwords;

    @Autowired
    private SignInLinks links;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient database;

    private Person nora;

    @BeforeEach
    void nora() {
        nora = transactions.as(Reader.BACKGROUND, () -> {
            var faro = organisations.operator().orElseThrow();
            var id = Ids.next();
            var person = new Person(
                    id,
                    faro,
                    "Nora Vidal",
                    "nora." + id + "@faro.example",
                    Locale.of("es"),
                    true,
                    false,
                    Set.of(Role.LEADERSHIP),
                    Optional.empty());
            people.add(person);
            return person;
        });
        passwords.set(nora.id(), PASSWORD, Reader.BACKGROUND);
    }

    @Test
    void the_right_password_leads_to_where_one_wanted_to_go() throws Exception {
        var visit = new Visit(port, "es");
        visit.get("/account");
        var page = visit.post("/sign-in", Map.of("mail", nora.mail(), "password", PASSWORD, "next", "/account"));
        assertThat(page.uri().getPath()).isEqualTo("/account");
        assertThat(page.body()).contains("<h1>Nora Vidal</h1>", "dirección · Faro Operaciones");
    }

    @Test
    void a_wrong_password_keeps_the_address_and_says_so_in_ones_language() throws Exception {
        assertThat(attempt("es", "x").body())
                .contains("El correo o la contraseña no son correctos.", "value=\"" + nora.mail() + "\"");
        assertThat(attempt("en", "x").body()).contains("The mail address or the password is not right.");
    }

    @Test
    void after_five_failures_it_says_when_to_try_again() throws Exception {
        for (var time = 0; time < 5; time++) {
            assertThat(attempt("es", "x").statusCode()).isEqualTo(422);
        }
        var blocked = attempt("es", PASSWORD);
        assertThat(blocked.statusCode()).isEqualTo(429);
        assertThat(blocked.headers().firstValue("retry-after")).isPresent();
        assertThat(blocked.body())
                .contains("Demasiados intentos fallidos. Podrá volver a intentarlo dentro de 2 minutos.");
    }

    @Test
    void signing_in_begins_a_new_session_that_script_cannot_read() throws Exception {
        var visit = new Visit(port, "es");
        visit.get("/sign-in");
        var before = visit.session();
        visit.post("/sign-in", Map.of("mail", nora.mail(), "password", PASSWORD, "next", "/account"));
        assertThat(visit.session().getValue()).isNotEqualTo(before.getValue());
        assertThat(before.isHttpOnly()).isTrue();
        assertThat(visit.get("/account").headers().firstValue("cache-control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    @Test
    void who_leaves_is_out_at_the_next_click() throws Exception {
        var visit = signedIn();
        transactions.run(Reader.BACKGROUND, () -> people.setActive(nora.id(), false));
        assertThat(visit.get("/account").uri().getPath()).isEqualTo("/sign-in");
        assertThat(attempt("es", PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void a_link_sets_a_password_once() throws Exception {
        var secret = transactions.as(Reader.BACKGROUND, () -> links.issue(Optional.of(nora.id())));
        var visit = new Visit(port, "es");
        visit.get("/sign-in/links/" + secret);
        var tooShort = visit.post("/sign-in/links/" + secret, Map.of("password", "corta", "again", "corta"));
        assertThat(tooShort.body()).contains("La contraseña debe tener entre 12 y 200 caracteres.");
        var fresh = "otra frase bien larga";
        visit.post("/sign-in/links/" + secret, Map.of("password", fresh, "again", fresh));
        assertThat(visit.get("/account").body()).contains("Nora Vidal");
        assertThat(passwordsOnRecord(Reader.BACKGROUND)).isEqualTo(2);
        assertThat(visit.get("/sign-in/links/" + secret).body()).contains("Este enlace ya no vale");
        assertThat(attempt("es", PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void a_password_is_changed_by_who_knows_it() throws Exception {
        var visit = signedIn();
        visit.get("/account");
        var refused = visit.post(
                "/account/password", Map.of("current", "x", "password", "demasiado corta no", "again", "distinta"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Esta no es su contraseña actual.", "No coincide con la contraseña de arriba.");
        var fresh = "otra frase bien larga";
        var changed = visit.post("/account/password", Map.of("current", PASSWORD, "password", fresh, "again", fresh));
        assertThat(changed.body()).contains("Guardado.");
        assertThat(passwordsOnRecord(nora.signedIn().reader())).isOne();
    }

    @Test
    void a_new_password_ends_every_other_session() throws Exception {
        var elsewhere = signedIn();
        var here = signedIn();
        here.get("/account");
        var fresh = "otra frase bien larga";
        here.post("/account/password", Map.of("current", PASSWORD, "password", fresh, "again", fresh));
        assertThat(here.get("/account").uri().getPath()).isEqualTo("/account");
        assertThat(elsewhere.get("/account").uri().getPath()).isEqualTo("/sign-in");
        var secret = transactions.as(Reader.BACKGROUND, () -> links.issue(Optional.of(nora.id())));
        var anew = new Visit(port, "es");
        anew.get("/sign-in/links/" + secret);
        anew.post("/sign-in/links/" + secret, Map.of("password", PASSWORD, "again", PASSWORD));
        assertThat(anew.get("/account").uri().getPath()).isEqualTo("/account");
        assertThat(here.get("/account").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void the_demo_lets_its_people_in_by_a_click() throws Exception {
        var visit = new Visit(port, "es");
        assertThat(visit.get("/sign-in").body()).contains("Inés Arrabal").doesNotContain("Nora Vidal");
        var ines = transactions.reading(
                Reader.BACKGROUND,
                () -> people.byMail("ines.arrabal@faro.example").orElseThrow());
        var page = visit.post("/sign-in/demo", Map.of("person", ines.id().toString(), "next", "/account"));
        assertThat(page.body()).contains("<h1>Inés Arrabal</h1>");
        var real = new Visit(port, "es");
        real.get("/sign-in");
        assertThat(real.post("/sign-in/demo", Map.of("person", nora.id().toString(), "next", "/account"))
                        .body())
                .contains("Entre en Relevo");
    }

    @Test
    void the_demo_lets_nobody_in_through_a_proxy() throws Exception {
        var page = java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(
                                        java.net.URI.create("http://localhost:" + port + "/sign-in"))
                                .header("X-Forwarded-For", "203.0.113.9")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(page.body()).doesNotContain("Inés Arrabal");
    }

    /** How often that reader is on record for having set a password of Nora's. */
    private int passwordsOnRecord(Reader by) {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("""
                        select count(*)::int from audit
                         where act = 'PasswordChanged' and subject = :subject and person_id is not distinct from :by
                        """)
                        .param("subject", "person/" + nora.id())
                        .param("by", by.person().orElse(null))
                        .query(Integer.class)
                        .single());
    }

    private Visit signedIn() throws IOException, InterruptedException {
        var visit = new Visit(port, "es");
        visit.get("/sign-in");
        visit.post("/sign-in", Map.of("mail", nora.mail(), "password", PASSWORD, "next", "/account"));
        return visit;
    }

    private HttpResponse<String> attempt(String language, String password) throws IOException, InterruptedException {
        var visit = new Visit(port, language);
        visit.get("/sign-in");
        return visit.post("/sign-in", Map.of("mail", nora.mail(), "password", password));
    }
}

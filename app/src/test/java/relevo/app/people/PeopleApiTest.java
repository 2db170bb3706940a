package relevo.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.database.Ids;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;

@SpringBootTest
@AutoConfigureMockMvc
class PeopleApiTest {
    @Autowired
    private MockMvcTester mvc;

    @Test
    void a_program_adds_somebody_and_changes_what_they_may_do() {
        var mail = "api." + Ids.next() + "@faro.example";
        var added = send(HttpMethod.POST, "/people", person("Vera Api", mail, "ASSIGNMENT_TEAM", "APJ"), Cast.ADA);
        assertThat(added).hasStatus(201).bodyJson().extractingPath("$.region").isEqualTo("APJ");
        var path = String.valueOf(added.getResponse().getHeader("Location")).replace("/api/v1", "");
        var changed = send(HttpMethod.PUT, path, "{\"roles\":[\"LEADERSHIP\"],\"active\":false}", Cast.ADA);
        assertThat(changed)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.roles[0]")
                .isEqualTo("LEADERSHIP");
        assertThat(changed).bodyJson().extractingPath("$.active").isEqualTo(false);
        assertThat(send(HttpMethod.POST, path + "/password-links", "", Cast.ADA))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.link")
                .asString()
                .contains("/sign-in/links/");
        assertThat(get("/api/v1/people", Cast.ADA)).bodyText().contains(mail);
    }

    @Test
    void what_is_wrong_is_said_field_by_field() {
        assertThat(send(HttpMethod.POST, "/people", person("", "sin arroba", "ASSIGNMENT_TEAM", ""), Cast.ADA))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("mail", "name", "region");
        assertThat(send(HttpMethod.POST, "/people", person("Ana", "ana@exa_mple.org", "LEADERSHIP", ""), Cast.ADA))
                .hasStatus(422);
        var unknown = person("Vera", "vera@faro.example", "NOPE", "");
        assertThat(send(HttpMethod.POST, "/people", unknown, Cast.ADA))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("roles[0]");
        var mail = "doble." + Ids.next() + "@faro.example";
        var twice = person("Doble", mail, "LEADERSHIP", "");
        assertThat(send(HttpMethod.POST, "/people", twice, Cast.ADA)).hasStatus(201);
        assertThat(send(HttpMethod.POST, "/people", twice, Cast.ADA))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("Ya hay una persona con este correo.");
        var nowhere = "{\"name\":\"X\",\"mail\":\"x@x.example\",\"language\":\"es\",\"organisation\":\""
                + UUID.randomUUID() + "\"}";
        assertThat(send(HttpMethod.POST, "/people", nowhere, Cast.ADA)).hasStatus(404);
    }

    @Test
    void partners_are_added_by_the_operators_administrators_only() {
        var name = "{\"name\":\"Socio " + Ids.next() + "\"}";
        assertThat(send(HttpMethod.POST, "/organisations", name, Cast.ADA)).hasStatus(201);
        assertThat(send(HttpMethod.POST, "/organisations", name, Cast.ADA)).hasStatus(409);
        assertThat(send(HttpMethod.POST, "/organisations", "{}", Cast.ADA)).hasStatus(422);
        var partner = new SignedIn(
                UUID.randomUUID(), "P", "p@p.example", UUID.randomUUID(), "P", false, Set.of(Role.ADMINISTRATOR));
        assertThat(send(HttpMethod.POST, "/organisations", name, partner)).hasStatus(403);
    }

    @Test
    void a_program_that_forgot_its_token_is_told_so() {
        var tokenless = mvc.post()
                .uri("/api/v1/people")
                .header("Accept-Language", "es")
                .with(Cast.as(Cast.ADA))
                .exchange();
        assertThat(tokenless)
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("Envíe con la petición la cabecera X-CSRF-TOKEN");
    }

    @Test
    void people_are_a_file_too_and_administrators_business_only() {
        assertThat(get("/administration/people.csv", Cast.ADA))
                .hasStatusOk()
                .bodyText()
                .contains("Nombre;Correo;Funciones;Región");
        assertThat(get("/administration/people.csv", Cast.INES)).hasStatus(403);
        assertThat(get("/api/v1/people", Cast.INES)).hasStatus(403);
        assertThat(get("/api/v1/organisations", Cast.INES)).hasStatus(403);
    }

    private static String person(String name, String mail, String role, String region) {
        return "{\"name\":\"%s\",\"mail\":\"%s\",\"language\":\"es\",\"roles\":[\"%s\"],\"region\":\"%s\"}"
                .formatted(name, mail, role, region);
    }

    private MvcTestResult get(String path, SignedIn person) {
        return mvc.get()
                .uri(path)
                .header("Accept-Language", "es")
                .with(Cast.as(person))
                .exchange();
    }

    private MvcTestResult send(HttpMethod method, String path, String json, SignedIn person) {
        return mvc.method(method)
                .uri("/api/v1" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .header("Accept-Language", "es")
                .with(Cast.as(person))
                .with(csrf())
                .exchange();
    }
}

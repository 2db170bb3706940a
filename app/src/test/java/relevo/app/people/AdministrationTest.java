package relevo.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
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
class AdministrationTest {
    private static final String PEOPLE = "/administration/people";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void an_administrator_adds_somebody_who_then_signs_in_by_their_link() throws Exception {
        var ada = as("ada.robles@faro.example");
        var mail = "nuevo." + Ids.next() + "@faro.example";
        ada.get(PEOPLE);
        assertThat(ada.post(PEOPLE, fields("Nuevo Uno", mail, person("ada.robles@faro.example"), "LEADERSHIP"))
                        .body())
                .contains("Guardado.", "Nuevo Uno");
        var issued = ada.post(PEOPLE + "/" + person(mail).id() + "/password-link", Map.of());
        var link = issued.body().replaceAll("(?s).*(/sign-in/links/[\\w-]+).*", "$1");
        assertThat(new Visit(port, "es").get(link).body()).contains("Elija una contraseña nueva");
        assertThat(audited("person/" + person(mail).id())).isEqualTo(2);
    }

    @Test
    void a_taken_mail_address_is_told_and_nothing_typed_is_lost() throws Exception {
        var ada = as("ada.robles@faro.example");
        ada.get(PEOPLE);
        var own = person("ada.robles@faro.example");
        var refused = ada.post(PEOPLE, fields("Doble Ada", "ADA.robles@faro.example", own, "LEADERSHIP"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Ya hay una persona con este correo.", "value=\"Doble Ada\"");
    }

    @Test
    void an_assignment_team_needs_its_region() throws Exception {
        var ada = as("ada.robles@faro.example");
        ada.get(PEOPLE);
        var own = person("ada.robles@faro.example");
        assertThat(ada.post(PEOPLE, fields("Sin Región", "sin@faro.example", own, "ASSIGNMENT_TEAM"))
                        .body())
                .contains("Diga de qué región se ocupa en el equipo de asignaciones.");
    }

    @Test
    void nobody_takes_the_last_administrator_away() throws Exception {
        var pablo = as("pablo.rivas@nexo.example");
        var self = PEOPLE + "/" + person("pablo.rivas@nexo.example").id();
        pablo.get(self);
        var refused = pablo.post(self, Map.of("role", "TEAM_MANAGER", "active", "yes"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Es la última persona que administra su organización.");
        assertThat(person("pablo.rivas@nexo.example").is(Role.ADMINISTRATOR)).isTrue();
    }

    @Test
    void a_partners_administrator_changes_their_own_people_only() throws Exception {
        var pablo = as("pablo.rivas@nexo.example");
        assertThat(pablo.get(PEOPLE).body()).contains("Sofía Landa").doesNotContain("Marc Pujol");
        assertThat(pablo.get(PEOPLE + "/" + person("ines.arrabal@faro.example").id())
                        .statusCode())
                .isEqualTo(404);
        assertThat(pablo.post("/administration/organisations", Map.of("partner", "Otra"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void everybody_else_is_told_that_their_roles_do_not_allow_it() throws Exception {
        var ines = as("ines.arrabal@faro.example");
        var refused = ines.get(PEOPLE);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("Sus funciones no permiten hacer esto")
                .doesNotContain("href=\"" + PEOPLE);
    }

    @Test
    void the_address_of_a_form_leads_to_its_page() throws Exception {
        var page = PEOPLE + "/" + person("ada.robles@faro.example").id();
        var reloaded = as("ada.robles@faro.example").get(page + "/password-link");
        assertThat(reloaded.statusCode()).isEqualTo(200);
        assertThat(reloaded.uri().getPath()).isEqualTo(page);
    }

    @Test
    void a_role_counts_from_the_next_click() throws Exception {
        var bruno = as("bruno.salvatierra@faro.example");
        assertThat(bruno.get(PEOPLE).statusCode()).isEqualTo(403);
        var ada = as("ada.robles@faro.example");
        var path = PEOPLE + "/" + person("bruno.salvatierra@faro.example").id();
        ada.get(path);
        ada.post(path, Map.of("role", "ADMINISTRATOR", "active", "yes"));
        assertThat(bruno.get(PEOPLE).statusCode()).isEqualTo(200);
        ada.post(path, Map.of("role", "ENGAGEMENT_MANAGER", "active", "yes"));
        assertThat(bruno.get(PEOPLE).statusCode()).isEqualTo(403);
    }

    @Test
    void who_has_left_is_out_with_the_next_request_and_the_api_says_so_as_a_problem() throws Exception {
        var ada = as("ada.robles@faro.example");
        var mail = "saliente." + Ids.next() + "@faro.example";
        ada.get(PEOPLE);
        ada.post(PEOPLE, fields("Saliente Uno", mail, person("ada.robles@faro.example"), "LEADERSHIP"));
        var leaver = invited(ada, mail);
        assertThat(leaver.get("/api/v1/tenants").statusCode()).isEqualTo(200);
        var path = PEOPLE + "/" + person(mail).id();
        ada.get(path);
        ada.post(path, Map.of("role", "LEADERSHIP"));
        assertThat(person(mail).active()).isFalse();
        var refused = leaver.get("/api/v1/tenants");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(leaver.get("/").uri().getPath()).isEqualTo("/sign-in");
    }

    private Visit invited(Visit administrator, String mail) throws IOException, InterruptedException {
        var issued = administrator.post(PEOPLE + "/" + person(mail).id() + "/password-link", Map.of());
        var link = issued.body().replaceAll("(?s).*(/sign-in/links/[\\w-]+).*", "$1");
        var visit = new Visit(port, "es");
        visit.get(link);
        visit.post(link, Map.of("password", "una frase bastante larga", "again", "una frase bastante larga"));
        return visit;
    }

    private Visit as(String mail) throws IOException, InterruptedException {
        var visit = new Visit(port, "es");
        visit.get("/sign-in");
        visit.post("/sign-in/demo", Map.of("person", person(mail).id().toString(), "next", "/account"));
        visit.get("/account");
        return visit;
    }

    private static Map<String, String> fields(String name, String mail, Person colleague, String role) {
        return Map.of(
                "name", name,
                "mail", mail,
                "language", "es",
                "organisation", colleague.organisation().id().toString(),
                "role", role);
    }

    private Person person(String mail) {
        return transactions
                .reading(Reader.BACKGROUND, () -> people.byMail(mail))
                .orElseThrow();
    }

    private int audited(String subject) {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select count(*)::int from audit where subject = ?")
                        .param(subject)
                        .query((row, number) -> row.getInt(1))
                        .single());
    }
}

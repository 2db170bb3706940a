package relevo.app.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.playbook.PublishedEditions;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.TenantId;

@SpringBootTest
@AutoConfigureMockMvc
class ApiWalkTest {
    private static final SignedIn DARIO = Cast.person(0x15, "Darío Quiroga", Role.ASSIGNMENT_TEAM);
    private static final SignedIn PARTNER = new SignedIn(
            UUID.fromString("01900000-0000-7000-8000-000000000031"),
            "Marc Pujol",
            "marc.pujol@tramontana.example",
            UUID.fromString("01900000-0000-7000-8000-000000000003"),
            "Tramontana Servicios",
            false,
            java.util.Set.of(Role.ENGAGEMENT_MANAGER));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private World world;

    @Autowired
    private PublishedEditions editions;

    private TenantId tenant = new TenantId(new UUID(0, 0));

    @BeforeEach
    void a_tenant_at_its_milestone() {
        tenant = world.atMilestone(new EditionId(editions.shipped().id()), "jon.zubieta@cuentas.example", "teams");
    }

    @Test
    void the_same_walk_by_the_api_alone() {
        complete();
        done("/moves", "{}");
        String move = JsonPath.read(engagement(), "$.move.id");
        assertThat(post(DARIO, "/moves/" + move + "/acceptance", "{\"queue\":\"ftcq-inactive-emea\"}"))
                .hasStatusOk();
        done("/notes", """
                {"category":"ENGAGEMENT_MANAGEMENT","subjects":["ASSIGNMENT_MAIL"],"text":"Se pidió el traslado."}""");
        until("gates[1].open");
        done("/departure", "");
        assertThat((String) JsonPath.read(engagement(), "$.engagement")).isEqualTo("CLOSED");
        assertThat(open()).isEmpty();
    }

    /** From the milestone to the completed service. */
    private void complete() {
        sign("TECHNICAL_ENABLEMENT", "MILESTONE", "\"reading\":\"" + reading() + "\",");
        assertThat(open()).containsExactly("START_PREPARING");
        done("/services/teams/preparation", "");
        assertThat(open()).isEmpty();
        done("/services/teams/messages", "{\"kind\":\"account-team\"}");
        sign("ENGAGEMENT_MANAGEMENT", "ACCOUNT_TEAM_MAIL", "");
        until("services[0].gates[1].open");
        done("/services/teams/discussion", """
                {"held":"%s","outcome":"DONE","participants":"Marta Soler","statements":["cadence-held",
                 "activities-reviewed","readiness-asked","faq-consulted","end-understood","satisfied","knows-request",
                 "has-tools"]}""".formatted(World.today()));
        done("/services/teams/messages", "{\"kind\":\"customer-follow-up\"}");
        sign("TECHNICAL_ENABLEMENT", "OUTCOME", "");
        sign(
                "ENGAGEMENT_MANAGEMENT",
                "CUSTOMER_MAIL\",\"LATEST_STATUS\",\"FAQ_REVIEW\",\"NEXT_STEPS",
                "\"statements\":[\"faq-reviewed\"],");
        until("services[0].gates[2].open");
        done("/services/teams/completion", "");
    }

    @Test
    void the_mail_that_asks_for_the_move_waits_until_what_the_record_lacks_is_written_in() {
        complete();
        world.seatsUnknown(tenant);
        refused("{}", "body", "Queda un hueco sin rellenar: {seats}. Escriba el dato en su lugar.");
        refused("{\"subject\":\"Dos\\nlíneas\"}", "subject", "El asunto tiene que caber en una línea.");
        refused(
                "{\"subject\":\"" + "a".repeat(301) + "\"}",
                "subject",
                "Es demasiado largo: caben 300 caracteres. Acórtelo.");
        assertThat(page("")).contains("El registro no sabe qué poner en {seats}.");
        assertThat(page("Muevan {customer}, {seats} puestos."))
                .contains("Queda un hueco sin rellenar: {customer}", "Muevan {customer}, {seats} puestos.</textarea>")
                .containsPattern("<details open><summary>[^<]*</summary>[^!]*id=\"move-subject\"");
        done("/moves", "{\"body\":\"Muevan Aurora Textil, por favor.\"}");
    }

    private void refused(String move, String field, String sentence) {
        MvcTestResult answer = mvc.post()
                .uri("/api/v1/tenants/" + tenant + "/moves")
                .header("Accept-Language", "es")
                .with(Cast.as(Cast.INES))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(move)
                .exchange();
        assertThat(answer).hasStatus(422);
        Map<?, ?> error = JsonPath.read(body(answer), "$.errors[0]");
        assertThat(error).isEqualTo(Map.of("field", field, "message", sentence));
    }

    /** The tenant's page after asking for the move with that text, or before where it is empty. */
    private String page(String body) {
        String path = "/tenants/" + tenant;
        var request = body.isEmpty()
                ? mvc.get().uri(path)
                : mvc.post().uri(path + "/moves").param("subject", "Traslado").param("body", body);
        return body(request.header("Accept-Language", "es")
                .with(Cast.as(Cast.INES))
                .with(csrf())
                .exchange());
    }

    private List<String> open() {
        return JsonPath.read(engagement(), "$..gates[?(@.open == true)].gate");
    }

    @Test
    void the_history_tells_what_happened_and_what_was_written_with_it() {
        sign("TECHNICAL_ENABLEMENT", "MILESTONE", "\"reading\":\"" + reading() + "\",");
        var told = get(Cast.INES, "/history");
        assertThat((String) JsonPath.read(told, "$.events[0].event")).isEqualTo("NoteSigned");
        assertThat((String) JsonPath.read(told, "$.events[0].words")).isEqualTo("Consta.");
        int newest = JsonPath.read(told, "$.events[0].version");
        int older = JsonPath.read(get(Cast.INES, "/history?before=" + newest), "$.events[0].version");
        assertThat(older).isEqualTo(newest - 1);
        assertThat((List<?>) JsonPath.read(get(Cast.INES, "/history?before=1"), "$.events"))
                .isEmpty();
        assertThat(mvc.get().uri("/api/v1/tenants/" + tenant + "/history").with(Cast.as(PARTNER)))
                .hasStatus(404);
    }

    @Test
    void what_a_tenant_is_is_read_under_the_names_by_which_it_is_written() {
        var data = get(Cast.ADA, "/data");
        assertThat((String) JsonPath.read(data, "$.services[0].id")).isEqualTo("teams");
        assertThat(data).contains("jon.zubieta@cuentas.example");
        assertThat((String) JsonPath.read(data, "$.assignments[0].role")).isEqualTo("ENGAGEMENT_MANAGER");
        assertThat((String) JsonPath.read(data, "$.profile.zone")).isEqualTo("Europe/Madrid");
        assertThat(mvc.get().uri("/api/v1/tenants/" + tenant + "/data").with(Cast.as(PARTNER)))
                .hasStatus(404);
    }

    @Test
    void a_shut_gate_answers_with_the_tree_of_what_is_missing() {
        MvcTestResult refused = post(Cast.INES, "/services/teams/preparation", "");
        assertThat(refused).hasStatus(409).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        String problem = body(refused);
        assertThat((String) JsonPath.read(problem, "$.gate")).isEqualTo("START_PREPARING");
        assertThat((List<?>) JsonPath.read(problem, "$.missing[*].criterion")).isEqualTo(List.of("PI-2"));
        assertThat((String) JsonPath.read(problem, "$.missing[0].because[0].found"))
                .isEqualTo("MilestoneNotCited");
        assertThat((List<?>) JsonPath.read(problem, "$.missing[0].because[0].clearedBy"))
                .isEqualTo(List.of("ENGAGEMENT_MANAGER"));
    }

    @Test
    void the_same_key_again_is_answered_as_the_first_time() {
        String key = UUID.randomUUID().toString();
        String note = "{\"category\":\"ENVIRONMENT\",\"text\":\"Nada nuevo.\"}";
        String first = body(keyed(key, note));
        assertThat(body(keyed(key, note))).isEqualTo(first);
    }

    @Test
    void a_key_or_a_version_that_is_none_is_named() {
        MvcTestResult refused = keyed("not an id", "{\"category\":\"ENVIRONMENT\",\"text\":\"x\"}");
        assertThat(refused).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat((String) JsonPath.read(body(refused), "$.errors[0].field")).isEqualTo("Idempotency-Key");
        assertThat(mvc.post()
                        .uri("/api/v1/tenants/" + tenant + "/departure")
                        .header("If-Match", "the last one")
                        .with(Cast.as(Cast.INES))
                        .with(csrf()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("If-Match");
    }

    @Test
    void a_stale_version_is_refused_and_a_stranger_finds_nothing() {
        assertThat(mvc.post()
                        .uri("/api/v1/tenants/" + tenant + "/services/teams/preparation")
                        .header("If-Match", "\"1\"")
                        .with(Cast.as(Cast.INES))
                        .with(csrf()))
                .hasStatus(412);
        assertThat(mvc.get().uri("/api/v1/tenants/" + tenant).with(Cast.as(PARTNER)))
                .hasStatus(404);
        for (String act : List.of("/departure", "/moves", "/move-mails")) {
            assertThat(post(PARTNER, act, act.equals("/departure") ? "" : "{}"))
                    .as(act)
                    .hasStatus(404);
        }
    }

    @Test
    void nobody_acts_in_a_role_that_is_not_theirs() {
        assertThat(post(DARIO, "/services/teams/preparation", "")).hasStatus(403);
        assertThat(post(Cast.ADA, "/notes", "{\"category\":\"ENVIRONMENT\",\"text\":\"x\"}"))
                .hasStatus(403);
    }

    @Test
    void nothing_with_the_character_0_comes_in_and_an_empty_choice_is_none() {
        assertThat(post(Cast.INES, "/notes", "{\"category\":\"ENVIRONMENT\",\"text\":\"a\\u0000z\"}"))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(mvc.post()
                        .uri("/tenants/" + tenant + "/notes")
                        .param("text", "a\0z")
                        .with(Cast.as(Cast.INES))
                        .with(csrf()))
                .hasStatus(400);
        assertThat(mvc.post()
                        .uri("/tenants/" + tenant + "/notes")
                        .param("category", "ENVIRONMENT")
                        .param("text", "Nada.")
                        .param("subjects", " ")
                        .with(Cast.as(Cast.INES))
                        .with(csrf()))
                .hasStatus(303);
    }

    @Test
    void a_value_that_cannot_be_read_is_named_with_what_may_stand_there() {
        wrong(
                "/notes",
                "{\"category\":\"NOPE\",\"text\":\"x\"}",
                "category",
                "“NOPE” is none of these: ENGAGEMENT_MANAGEMENT,");
        wrong(
                "/services/teams/discussion-date",
                "{\"date\":\"2027-02-29\",\"time\":\"10:00\"}",
                "date",
                "“2027-02-29” is not a date. Write it like 2027-01-31.");
        wrong(
                "/services/teams/discussion-date",
                "{\"date\":\"2027-02-28\",\"time\":\"25:00\"}",
                "time",
                "“25:00” is not a time of day.");
    }

    private void wrong(String path, String json, String field, String sentence) {
        MvcTestResult refused = post(Cast.INES, path, json);
        assertThat(refused).hasStatus(422);
        assertThat((String) JsonPath.read(body(refused), "$.errors[0].field")).isEqualTo(field);
        assertThat((String) JsonPath.read(body(refused), "$.errors[0].message")).startsWith(sentence);
    }

    @Test
    void days_beyond_all_calendars_are_asked_for_in_vain() {
        assertThat(mvc.get()
                        .uri("/api/v1/closings")
                        .param("from", "-999999999-01-01")
                        .param("until", "+999999999-12-31")
                        .with(Cast.as(Cast.INES)))
                .hasStatusOk();
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named_without_a_word_of_java() {
        MvcTestResult refused = mvc.get()
                .uri("/api/v1/closings?tenant=nobody")
                .with(Cast.as(Cast.INES))
                .exchange();
        assertThat(refused).hasStatus(400);
        assertThat((String) JsonPath.read(body(refused), "$.errors[0].field")).isEqualTo("tenant");
        assertThat(body(refused)).doesNotContain("java.");
    }

    @Test
    void what_is_missing_in_a_body_is_named() {
        MvcTestResult refused = post(Cast.INES, "/notes", "{\"category\":\"ENVIRONMENT\",\"text\":\" \"}");
        assertThat(refused).hasStatus(422);
        Map<?, ?> error = JsonPath.read(body(refused), "$.errors[0]");
        assertThat(error.get("field")).isEqualTo("text");
    }

    private void sign(String category, String subjects, String more) {
        done("/notes", """
                {"category":"%s","services":["teams"],"subjects":["%s"],%s"text":"Consta."}""".formatted(category, subjects, more));
    }

    private String reading() {
        return JsonPath.read(engagement(), "$.services[0].milestoneReading");
    }

    /** Mail goes out in the background. */
    private void until(String path) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        while (!(boolean) JsonPath.read(engagement(), "$." + path)) {
            assertThat(Instant.now()).as(path + " of " + engagement()).isBefore(patience);
            Thread.onSpinWait();
        }
    }

    private String engagement() {
        return get(Cast.INES, "");
    }

    private String get(SignedIn person, String path) {
        return body(mvc.get()
                .uri("/api/v1/tenants/" + tenant + path)
                .with(Cast.as(person))
                .exchange());
    }

    private void done(String path, String json) {
        assertThat(post(Cast.INES, path, json)).as(path).hasStatus2xxSuccessful();
    }

    private MvcTestResult post(SignedIn person, String path, String json) {
        return mvc.post()
                .uri("/api/v1/tenants/" + tenant + path)
                .with(Cast.as(person))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult keyed(String key, String json) {
        return mvc.post()
                .uri("/api/v1/tenants/" + tenant + "/notes")
                .header("Idempotency-Key", key)
                .with(Cast.as(Cast.INES))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}

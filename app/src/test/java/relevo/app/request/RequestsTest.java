package relevo.app.request;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.database.DatabaseServer;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.TestDatabases;
import relevo.app.database.Transactions;
import relevo.app.journal.Acting;
import relevo.app.journal.Outcome;
import relevo.app.journal.Standing;
import relevo.app.journal.Tenants;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.command.TenantCommand.DescribeService;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.RequestId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Region;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
class RequestsTest {
    private static final SignedIn TOMAS = Cast.person(0x18, "Tomás Belloch", Role.REQUEST_MANAGER);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Transactions transactions;

    @Autowired
    private RequestsUnderWay underWay;

    @Autowired
    private JsonMapper json;

    @Autowired
    private DatabaseServer server;

    private final String domain = "d" + UUID.randomUUID() + ".example";

    @Test
    void an_approved_request_adds_the_services_and_opens_the_engagement() {
        var tenant = register();
        var id = file(Cast.INES, "Exchange", "Viva Engage");
        assertThat(underWay.of(Reader.BACKGROUND, tenant)).isEqualTo(new RequestsUnderWay.Facts(true, false));
        assertThat(answer(TOMAS, id, "approval", Map.of()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("APPROVED");
        var state = standing(tenant).state();
        assertThat(state.engaged())
                .extracting(service -> service.id().value())
                .containsExactly("exchange", "viva-engage");
        assertThat(state.open().orElseThrow().requests()).containsExactly(new RequestId(id));
        assertThat(underWay.of(Reader.BACKGROUND, tenant)).isEqualTo(new RequestsUnderWay.Facts(false, false));
        assertThat(answer(TOMAS, id, "cancellation", Map.of("reason", "Error")))
                .hasStatus(409)
                .bodyText()
                .contains("Otra persona ya respondió a esta solicitud: Aprobada.");
    }

    @Test
    void the_same_answer_again_changes_nothing_and_another_comes_late() {
        var tenant = register();
        var approved = file(Cast.INES, "Exchange");
        assertThat(answer(TOMAS, approved, "approval", Map.of())).hasStatusOk();
        var version = standing(tenant).version();
        assertThat(answer(TOMAS, approved, "approval", Map.of()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("APPROVED");
        assertThat(standing(tenant).version()).isEqualTo(version);
        var cancelled = file(Cast.INES, "Teams");
        assertThat(answer(TOMAS, cancelled, "cancellation", Map.of("reason", "Error")))
                .hasStatusOk();
        assertThat(answer(TOMAS, cancelled, "cancellation", Map.of("reason", "Error")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("CANCELLED");
        assertThat(answer(TOMAS, cancelled, "cancellation", Map.of("reason", "Repetida")))
                .hasStatus(409);
        assertThat(answer(TOMAS, cancelled, "approval", Map.of())).hasStatus(409);
        assertThat(answer(TOMAS, cancelled, "hold", Map.of("reason", "Error"))).hasStatus(409);
    }

    @Test
    void an_id_that_the_tenant_knows_from_another_command_opens_the_engagement_all_the_same() {
        var tenant = register();
        var id = Ids.next();
        var described = new DescribeService(new ServiceId("teams"), "Teams", 0, false);
        assertThat(tenants.handle(Acting.relevo(), tenant, id, null, described)).isInstanceOf(Outcome.Done.class);
        file(Cast.INES, id, "Exchange");
        assertThat(answer(TOMAS, id, "approval", Map.of())).hasStatusOk();
        assertThat(standing(tenant).state().open().orElseThrow().requests()).containsExactly(new RequestId(id));
    }

    @Test
    void nobody_approves_their_own_request() {
        var tenant = register();
        var id = file(TOMAS, "Exchange");
        assertThat(answer(TOMAS, id, "approval", Map.of())).hasStatus(403);
        assertThat(standing(tenant).state().services()).isEmpty();
        assertThat(page("/requests/" + id, TOMAS))
                .bodyText()
                .contains("aria-disabled=\"true\"", "La presentó usted: debe aprobarla otra persona");
    }

    @Test
    void only_request_managers_answer() {
        register();
        var id = file(Cast.INES, "Exchange");
        assertThat(answer(Cast.INES, id, "approval", Map.of())).hasStatus(403);
        assertThat(answer(Cast.INES, id, "hold", Map.of("reason", "x"))).hasStatus(403);
    }

    @Test
    void a_hold_or_a_cancellation_needs_a_reason() {
        var id = file(Cast.INES, "Exchange");
        assertThat(answer(TOMAS, id, "hold", Map.of("reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Diga por qué: quien presentó la solicitud lo leerá.");
        assertThat(answer(TOMAS, id, "cancellation", Map.of("reason", "a".repeat(501))))
                .hasStatus(422)
                .bodyText()
                .contains("El motivo es demasiado largo: caben 500 caracteres. Acórtelo.");
        assertThat(answer(TOMAS, id, "hold", Map.of("reason", "Faltan\u0007 los puestos")))
                .hasStatus(422)
                .bodyText()
                .contains("El motivo lleva un carácter que no se puede guardar");
        assertThat(answer(TOMAS, id, "hold", Map.of("reason", "Faltan los puestos", "pendingRequestor", true)))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("ON_HOLD_PENDING_REQUESTOR");
        assertThat(page("/requests/" + id, Cast.INES)).bodyText().contains("Motivo: Faltan los puestos");
    }

    @Test
    void a_request_for_an_unknown_domain_can_not_be_approved_and_says_why() {
        var id = file(Cast.INES, "Exchange");
        assertThat(answer(TOMAS, id, "approval", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("Relevo no conoce ningún inquilino con el dominio " + domain);
    }

    @Test
    void who_may_answer_it_is_led_to_the_form_of_its_tenant_with_what_is_known_filled_in() {
        var id = file(Cast.INES, "Exchange");
        var asked = page("/requests/" + id, TOMAS);
        var form = "/tenants/new\\?name=[^&]+&amp;domain=" + domain + "[^\"]*";
        var link = Pattern.compile(form)
                .matcher(new String(asked.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(link.find()).isTrue();
        assertThat(page(URI.create(link.group().replace("&amp;", "&")), TOMAS))
                .bodyText()
                .contains("value=\"" + domain + "\"", "value=\"Molino &amp; Cía. {100 %}\"");
        assertThat(page("/requests/" + id, Cast.INES)).bodyText().doesNotContain("/tenants/new");
    }

    @Test
    void the_same_request_again_is_cancelled_and_points_at_the_first() {
        file(Cast.INES, "Exchange");
        var second = file(Cast.INES, "Exchange");
        assertThat(page("/requests/" + second, Cast.INES)).bodyText().contains("Cancelada", "Dice lo mismo que RFA-");
        var third = file(Cast.INES, "Exchange", "Teams");
        assertThat(page("/requests/" + third, Cast.INES))
                .bodyText()
                .contains("Presentada")
                .doesNotContain("repite");
    }

    @Test
    void the_same_key_again_files_nothing_new() {
        var key = Ids.next();
        assertThat(file(Cast.INES, key, "Exchange")).isEqualTo(key);
        assertThat(file(Cast.INES, key, "Exchange")).isEqualTo(key);
        assertThat(page("/requests/" + key, Cast.INES)).bodyText().contains("Presentada");
    }

    @Test
    void what_is_wrong_with_a_form_is_said_and_nothing_typed_is_lost() {
        var result = mvc.post()
                .uri("/requests")
                .header("Accept-Language", "es")
                .header("Referer", "http://localhost/requests/new?domain=aurora")
                .param("id", Ids.next().toString())
                .param("customer", "Aurora <Textil>")
                .param("domain", "https://aurora")
                .param("launch", "mañana")
                .param("requestor", "X")
                .param("language", "fr")
                .with(Cast.as(Cast.INES))
                .with(csrf())
                .exchange();
        assertThat(result)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "name=\"back\" value=\"/requests/new?domain=aurora\"",
                        "Aurora &lt;Textil>",
                        "Esto no parece un dominio.",
                        "No se entiende esta fecha.",
                        "Diga quién pide la ayuda",
                        "Los correos se escriben en español (es) o en inglés (en).",
                        "Elija al menos un servicio",
                        "Escriba con quién hay que hablar.");
    }

    @Test
    void an_edition_that_is_not_published_is_named_as_what_is_wrong() {
        register();
        var id = file(Cast.INES, "Exchange");
        assertThat(answer(TOMAS, id, "approval?edition=nope", Map.of()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("edition");
    }

    @Test
    void a_request_has_the_limits_of_its_form_by_the_api_too() {
        var services = IntStream.range(0, 500)
                .mapToObj(number -> "\"S" + number + "\"")
                .collect(joining(","));
        assertThat(errors(services, "E".repeat(300), "2020-01-01"))
                .contains(
                        "Son demasiados servicios: caben 50.",
                        "Es demasiado largo: caben 200 caracteres.",
                        "Esta fecha ya ha pasado. Escriba la prevista, o deje el campo vacío.");
        assertThat(errors("\"C++\",\"C#\"", "ES", ""))
                .contains("«C++» y «C#» tendrían el mismo identificador, porque solo cuentan letras y cifras. Escriba"
                        + " nombres que se distingan por ellas.");
        assertThat(errors("\"😀\"", "ES", ""))
                .contains("«😀» no tiene ninguna letra ni cifra. Escriba el nombre del servicio.");
    }

    private String errors(String services, String country, String launch) {
        var refused = mvc.post()
                .uri("/api/v1/requests")
                .header("Accept-Language", "es")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"contact":"Luz","mail":"luz@cuentas.example","customer":"Aurora","domain":"aurora.example",
                         "services":[%s],"country":"%s","launch":"%s"}""".formatted(services, country, launch))
                .with(Cast.as(Cast.INES))
                .with(csrf())
                .exchange();
        assertThat(refused).hasStatus(422);
        return new String(refused.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void people_see_what_they_filed_and_what_concerns_their_tenants() {
        register();
        var hannah = Cast.person(0x13, "Hannah Whitlock", Role.ENGAGEMENT_MANAGER);
        var bruno = Cast.person(0x12, "Bruno Salvatierra", Role.ENGAGEMENT_MANAGER);
        var id = file(hannah, "Exchange");
        assertThat(page("/requests/" + id, hannah)).hasStatusOk();
        assertThat(page("/requests/" + id, Cast.INES)).hasStatusOk();
        assertThat(page("/requests/" + id, bruno)).hasStatus(404);
        assertThat(page("/requests", TOMAS)).bodyText().contains(domain);
        assertThat(page("/requests", bruno)).bodyText().doesNotContain(domain);
        assertThat(page("/requests.csv", TOMAS)).bodyText().contains("Dominio del inquilino", domain);
    }

    @Test
    void however_many_were_answered_since_people_find_their_own() {
        var bruno = Cast.person(0x12, "Bruno Salvatierra", Role.ENGAGEMENT_MANAGER);
        var id = file(bruno, "Exchange");
        assertThat(answer(TOMAS, id, "cancellation", Map.of("reason", "Error"))).hasStatusOk();
        TestDatabases.plant(server.access().owner().url(), """
                insert into requests
                    (id, organisation_id, filed_by, filed_at, domain, details, status, answered_by, answered_at)
                select gen_random_uuid(), organisation_id, answered_by, filed_at, 'later.example', details, status,
                       answered_by, now() + interval '1 hour'
                  from requests, generate_series(1, 200)
                 where id = '""" + id + "'");
        try {
            assertThat(page("/requests", bruno)).bodyText().contains(domain);
        } finally {
            TestDatabases.plant(server.access().owner().url(), "delete from requests where domain = 'later.example'");
        }
    }

    private TenantId register() {
        var tenant = new TenantId(Ids.next());
        var profile = new Profile(
                "Aurora Textil",
                domain,
                new CustomerId(Ids.next()),
                "Aurora",
                5000,
                5000,
                Region.EMEA,
                "ES",
                "Valencia",
                ZoneId.of("Europe/Madrid"),
                "es");
        var manager = new Assignment(Role.ENGAGEMENT_MANAGER, new PersonId(Cast.INES.person()), null, true);
        var register = new RegisterTenant(profile, null, List.of(manager));
        assertThat(tenants.register(Acting.relevo(), tenant, Ids.next(), List.of(register)))
                .isInstanceOf(Outcome.Done.class);
        return tenant;
    }

    private Standing standing(TenantId tenant) {
        return transactions.reading(
                Reader.BACKGROUND, () -> tenants.find(tenant).orElseThrow());
    }

    private UUID file(SignedIn by, String... services) {
        return file(by, Ids.next(), services);
    }

    private UUID file(SignedIn by, UUID key, String... services) {
        var wish = Map.of(
                "contact", "Marta Soler",
                "mail", "marta@aurora.example",
                "customer", "Molino & Cía. {100 %}",
                "domain", domain,
                "country", "España",
                "services", Set.of(services).stream().sorted().toList());
        var result = mvc.post()
                .uri("/api/v1/requests")
                .header("Idempotency-Key", key.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(wish))
                .with(Cast.as(by))
                .with(csrf())
                .exchange();
        assertThat(result).hasStatus(201);
        var location = result.getResponse().getHeader("Location");
        return UUID.fromString(String.valueOf(location).replace("/api/v1/requests/", ""));
    }

    private MvcTestResult answer(SignedIn by, UUID id, String act, Map<String, ?> body) {
        return mvc.post()
                .uri("/api/v1/requests/" + id + "/" + act)
                .header("Accept-Language", "es")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .with(Cast.as(by))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page(String path, SignedIn person) {
        return page(URI.create(path), person);
    }

    private MvcTestResult page(URI address, SignedIn person) {
        return mvc.get()
                .uri(address)
                .header("Accept-Language", "es")
                .with(Cast.as(person))
                .exchange();
    }
}

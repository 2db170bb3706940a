package relevo.app.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.History;
import relevo.app.playbook.PublishedEditions;
import relevo.app.walk.World;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.event.TenantEvent.TextsRedacted;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Evolution;

/** Personal data goes on request, by somebody else, and that it went is on record. */
@SpringBootTest
@AutoConfigureMockMvc
class RedactionTest {
    private static final String SECRET = "Marta está de baja por su espalda.";
    private static final String WHY = "Lo pide Marta Soler por carta.";
    private static final SignedIn ROCIO = Cast.person(0x14, "Rocío Menchaca", Role.TEAM_MANAGER);
    private static final SignedIn JULIAN = Cast.person(0x1f, "Julián Etxenike", Role.LEADERSHIP);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private World world;

    @Autowired
    private PublishedEditions editions;

    @Autowired
    private History history;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    private TenantId tenant = new TenantId(new UUID(0, 0));

    @BeforeEach
    void a_tenant_with_a_note_that_says_too_much() {
        tenant = world.atMilestone(new EditionId(editions.shipped().id()), "jon.zubieta@cuentas.example", "teams");
        post("/tenants/" + tenant + "/notes", Cast.INES, Map.of("category", "ENVIRONMENT", "text", SECRET));
    }

    @Test
    void a_note_is_asked_for_by_one_and_redacted_by_another_and_says_so_in_its_place() {
        var id = ask(Cast.INES, item("Nota"));
        assertThat(page(ROCIO)).contains(WHY, "antes del", "Borrar para siempre");
        assertThat(page(Cast.INES)).doesNotContain("Borrar para siempre");
        assertThat(body(get("/redactions", ROCIO))).contains(WHY, "Aurora Textil");
        assertThat(post(path(id) + "/completion", ROCIO, Map.of())).hasStatus(303);
        assertThat(body(get("/tenants/" + tenant, Cast.INES)))
                .doesNotContain(SECRET)
                .contains("(borrado el ", " por Rocío Menchaca, porque: «" + WHY + "»")
                .contains("borró un texto con datos personales, como pidió Inés Arrabal");
        assertThat(page(ROCIO)).contains("Lo borró Rocío Menchaca", "ya está borrado");
        assertThat(erased()).isOne();
    }

    @Test
    void the_chain_stays_whole_and_folds_to_the_same_state() {
        var before = world.standing(tenant).state();
        post(path(ask(Cast.INES, item("Nota"))) + "/completion", ROCIO, Map.of());
        var told = transactions.reading(Reader.BACKGROUND, () -> history.of(tenant, 1, 1000));
        assertThat(told.getLast().event()).isInstanceOf(TextsRedacted.class);
        assertThat(Evolution.fold(told.stream().map(one -> one.recorded()).toList()))
                .isEqualTo(before)
                .isEqualTo(world.standing(tenant).state());
    }

    @Test
    void a_contact_goes_with_everything_that_was_ever_said_of_them() {
        post(path(ask(Cast.INES, item("Contacto: Marta Soler"))) + "/completion", ROCIO, Map.of());
        assertThat(body(get("/tenants/" + tenant, Cast.INES)))
                .doesNotContain("marta.soler@auroratextil.example")
                .contains("(datos personales borrados)", "(borrado el ");
    }

    @Test
    void the_words_of_any_reason_can_go_too() {
        var said = "Marta Soler está de baja y no contesta.";
        post(
                "/tenants/" + tenant + "/waivers",
                Cast.INES,
                Map.of("service", "teams", "criterion", "CO-1", "reason", said));
        assertThat(body(get("/tenants/" + tenant, Cast.INES))).contains(said);
        post(path(ask(Cast.INES, item("Texto: Marta Soler está"))) + "/completion", ROCIO, Map.of());
        assertThat(body(get("/tenants/" + tenant, Cast.INES)))
                .doesNotContain(said)
                .contains("(borrado el ");
        assertThat(erased()).isOne();
    }

    @Test
    void words_that_look_like_what_relevo_writes_are_words_all_the_same() {
        post("/tenants/" + tenant + "/notes", Cast.INES, Map.of("category", "ENVIRONMENT", "text", "{\"body\":1"));
        var contact =
                world.standing(tenant).state().contacts().keySet().iterator().next();
        assertThat(post("/tenants/" + tenant + "/contacts/" + contact + "/bar", Cast.INES, Map.of("reason", "{no}")))
                .hasStatus(303);
        assertThat(page(Cast.INES)).contains("Nota: {&quot;body&quot;:1".replace("&quot;", "\""));
        assertThat(get("/tenants/" + tenant + "/engagements/1/dossier", ROCIO)).hasStatusOk();
    }

    @Test
    void nobody_answers_their_own_and_nobody_else_than_those_who_may() {
        var own = ask(ROCIO, item("Nota"));
        assertThat(page(ROCIO)).doesNotContain("Borrar para siempre");
        assertThat(post(path(own) + "/completion", ROCIO, Map.of()))
                .hasStatus(403)
                .bodyText()
                .contains("nunca quien lo ha pedido");
        assertThat(post(path(own) + "/completion", Cast.INES, Map.of())).hasStatus(403);
        assertThat(post(path(own) + "/refusal", Cast.INES, Map.of("reason", "No.")))
                .hasStatus(403);
        assertThat(post("/tenants/" + tenant + "/redactions", JULIAN, Map.of("item", item("Nota"), "reason", WHY)))
                .hasStatus(403);
        assertThat(erased()).isZero();
    }

    @Test
    void it_is_refused_with_a_reason_and_then_the_text_stays() {
        var id = ask(Cast.INES, item("Nota"));
        assertThat(post(path(id) + "/refusal", ROCIO, Map.of("reason", " "))).hasStatus(422);
        assertThat(post(path(id) + "/refusal", ROCIO, Map.of("reason", "No lleva datos personales.")))
                .hasStatus(303);
        assertThat(page(Cast.INES)).contains("No lleva datos personales.", SECRET);
        assertThat(post(path(id) + "/completion", ROCIO, Map.of())).hasStatus(409);
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(post("/tenants/" + tenant + "/redactions", Cast.INES, Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Elija al menos un texto.", "Falta el motivo: escriba por qué.");
    }

    @Test
    void a_reason_that_cannot_be_kept_comes_back_as_it_was_typed() {
        var id = ask(Cast.INES, item("Nota"));
        var tooLong = "a".repeat(2001);
        assertThat(body(post(path(id) + "/refusal", ROCIO, Map.of("reason", tooLong))))
                .contains("El motivo es demasiado largo: caben 2.000 caracteres. Acórtelo.")
                .containsOnlyOnce(tooLong + "</textarea>")
                .containsOnlyOnce("<details class=\"pop\" open>");
        var asked = Map.of("item", item("Contacto"), "reason", "Lo pide\u0007 Marta.");
        assertThat(post("/tenants/" + tenant + "/redactions", Cast.INES, asked))
                .hasStatus(422)
                .bodyText()
                .contains("El motivo lleva un carácter que no se puede guardar")
                .doesNotContain("<details class=\"pop\" open>");
        assertThat(send(api() + "/" + id + "/refusal", ROCIO, "{\"reason\":\"" + tooLong + "\"}"))
                .hasStatus(422);
        assertThat(page(ROCIO)).contains("Borrar para siempre");
    }

    @Test
    void an_answer_that_comes_too_late_gives_its_reason_back() {
        var id = ask(Cast.INES, item("Nota"));
        post(path(id) + "/completion", ROCIO, Map.of());
        assertThat(post(path(id) + "/refusal", ROCIO, Map.of("reason", "No lleva datos personales.")))
                .hasStatus(409)
                .bodyText()
                .contains("No lleva datos personales.</textarea>");
    }

    @Test
    void who_only_administers_tells_texts_apart_by_kind_author_and_day_and_reads_none() {
        assertThat(page(Cast.ADA))
                .contains("Nota <small>Inés Arrabal", "Contacto <small>")
                .doesNotContain(SECRET, "Marta Soler");
        var told = body(get(api(), Cast.ADA));
        assertThat(told).doesNotContain(SECRET, "Marta Soler");
        assertThat((List<?>) JsonPath.read(told, "$.items[?(@.by == 'Inés Arrabal' && @.erased == false)].key"))
                .isNotEmpty();
        assertThat(body(get(api(), Cast.INES))).contains(SECRET, "Marta Soler");
    }

    @Test
    void programs_ask_and_answer_too() {
        var api = api();
        var made = send(api, Cast.INES, "{\"items\":[\"" + item("Nota") + "\"],\"reason\":\"" + WHY + "\"}");
        assertThat(made).hasStatus(201);
        var id = (String) JsonPath.read(body(made), "$.id");
        assertThat(send(api + "/" + id + "/completion", Cast.INES, "")).hasStatus(403);
        assertThat(send(api + "/" + id + "/completion", ROCIO, ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.redactions[0].word")
                .isEqualTo("Borrado");
        assertThat(send(api, Cast.INES, "{}")).hasStatus(422);
    }

    @Test
    void an_id_that_the_tenant_knows_from_a_note_keeps_no_text_from_being_erased() {
        var id = UUID.randomUUID().toString();
        var note = Map.of("category", "ENVIRONMENT", "text", "Teams va bien.", "command", id);
        assertThat(post("/tenants/" + tenant + "/notes", Cast.INES, note)).hasStatus(303);
        var asked = Map.of("item", item("Nota: " + SECRET), "reason", WHY, "command", id);
        assertThat(post("/tenants/" + tenant + "/redactions", Cast.INES, asked)).hasStatus(303);
        assertThat(post(path(id) + "/completion", ROCIO, Map.of())).hasStatus(303);
        assertThat(erased()).isOne();
        assertThat(body(get("/tenants/" + tenant, Cast.INES))).doesNotContain(SECRET);
    }

    @Test
    void the_same_again_is_asked_once_and_answered_as_the_first_time() {
        var id = UUID.randomUUID();
        var json = "{\"items\":[\"" + item("Nota") + "\"],\"reason\":\"" + WHY + "\"}";
        var first = body(send(api(), Cast.INES, json, id));
        assertThat(send(api() + "/" + id + "/completion", ROCIO, "")).hasStatusOk();
        assertThat(body(send(api(), Cast.INES, json, id))).isEqualTo(first);
        var other = "{\"items\":[\"" + item("Contacto") + "\"],\"reason\":\"Otra cosa.\"}";
        assertThat(body(send(api(), Cast.INES, other, id))).isEqualTo(first);
        assertThat(askedOnRecord(id)).isOne();
    }

    private String ask(SignedIn person, String item) {
        assertThat(post("/tenants/" + tenant + "/redactions", person, Map.of("item", item, "reason", WHY)))
                .hasStatus(303);
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql(
                                "select redaction_id::text from redactions where tenant_id = ? order by asked_at desc limit 1")
                        .param(tenant.value())
                        .query((row, number) -> row.getString(1))
                        .single());
    }

    /** The key of the thing whose label begins so. */
    private String item(String label) {
        var found = java.util.regex.Pattern.compile("value=\"([a-z]+-[0-9a-f-]{36})\"[^>]*><label[^>]*>" + label)
                .matcher(page(Cast.INES));
        assertThat(found.find()).as(label).isTrue();
        return found.group(1);
    }

    private int erased() {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select count(*) from content where tenant_id = ? and text is null and salt is null")
                        .param(tenant.value())
                        .query((row, number) -> row.getInt(1))
                        .single());
    }

    private int askedOnRecord(UUID id) {
        return transactions.reading(
                Reader.BACKGROUND,
                () -> database.sql("select count(*) from audit where act = 'RedactionAsked' and subject = ?")
                        .param("redaction/" + id)
                        .query((row, number) -> row.getInt(1))
                        .single());
    }

    private String api() {
        return "/api/v1/tenants/" + tenant + "/redactions";
    }

    private String path(String id) {
        return "/tenants/" + tenant + "/redactions/" + id;
    }

    private String page(SignedIn person) {
        return body(get("/tenants/" + tenant + "/redactions", person));
    }

    private MvcTestResult post(String path, SignedIn person, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(Cast.as(person)).with(csrf()).header("Accept-Language", "es");
        typed.forEach(request::param);
        return (typed.containsKey("command")
                        ? request
                        : request.param("command", UUID.randomUUID().toString()))
                .exchange();
    }

    private MvcTestResult send(String path, SignedIn person, String json) {
        return send(path, person, json, UUID.randomUUID());
    }

    private MvcTestResult send(String path, SignedIn person, String json, UUID key) {
        return mvc.post()
                .uri(path)
                .header("Idempotency-Key", key)
                .with(Cast.as(person))
                .with(csrf())
                .header("Accept-Language", "es")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult get(String path, SignedIn person) {
        return mvc.get()
                .uri(path)
                .with(Cast.as(person))
                .header("Accept-Language", "es")
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

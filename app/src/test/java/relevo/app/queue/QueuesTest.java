package relevo.app.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.database.Ids;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.Acting;
import relevo.app.journal.Tenants;
import relevo.app.sentence.Speeches;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.command.TenantCommand.RegisterTenant;
import relevo.engagement.id.CustomerId;
import relevo.engagement.id.QueueId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Profile;
import relevo.engagement.state.Region;

/** The operator's administrators keep the queues; an id is for ever, a name is a label. */
@SpringBootTest
@AutoConfigureMockMvc
class QueuesTest {
    private static final String PAGE = "/administration/queues";
    private static final SignedIn PABLO = new SignedIn(
            UUID.fromString("01900000-0000-7000-8000-000000000022"),
            "Pablo Rivas",
            "pablo.rivas@nexo.example",
            UUID.fromString("01900000-0000-7000-8000-000000000002"),
            "Nexo Digital",
            false,
            java.util.Set.of(Role.TEAM_MANAGER, Role.ADMINISTRATOR));

    private final String id = "ftpq-" + UUID.randomUUID().toString().substring(24);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Queues queues;

    @Autowired
    private Speeches speeches;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void a_queue_is_added_and_renamed_and_is_called_so_wherever_it_is_named() {
        assertThat(add("Nexo " + id)).hasStatus(302);
        assertThat(get(PAGE, Cast.ADA)).hasStatusOk().bodyText().contains("Nexo " + id, "De un partner");
        assertThat(change("Vestíbulo " + id, true)).hasStatus(302);
        assertThat(spoken("es")).isEqualTo("Vestíbulo " + id);
        assertThat(spoken("en")).isEqualTo("Vestíbulo " + id + " (en)");
        assertThat(get("/tenants", Cast.ADA)).bodyText().contains("Vestíbulo " + id);
        assertThat(transactions.<Integer>reading(Reader.BACKGROUND, this::audited))
                .isEqualTo(2);
    }

    @Test
    void a_queue_in_which_tenants_stand_is_not_retired_and_says_so() {
        add("Con inquilinos " + id);
        var tenant = new TenantId(Ids.next());
        tenants.register(
                Acting.relevo(),
                tenant,
                Ids.next(),
                List.of(new RegisterTenant(profile(tenant), new QueueId(id), List.of())));
        assertThat(change("Con inquilinos " + id, false))
                .hasStatus(422)
                .bodyText()
                .contains("Un inquilino está en esta cola. Muévalos antes a otra o a una persona, y retírela después.");
        assertThat(queue().active()).isTrue();
    }

    @Test
    void a_queue_that_the_rules_name_is_not_retired() {
        assertThat(post(
                        PAGE + "/ftcq-inactive-apj",
                        Cast.ADA,
                        Map.of(
                                "es",
                                "FTCQ Inactivo APJ",
                                "en",
                                "FTCQ Inactive APJ",
                                "region",
                                "APJ",
                                "workedBy",
                                "APJ")))
                .hasStatus(422)
                .bodyText()
                .containsAnyOf("Las reglas en vigor", "está en esta cola", "están en esta cola");
    }

    @Test
    void a_retired_queue_is_offered_nowhere_and_still_has_its_name() {
        add("Pasajera " + id);
        assertThat(change("Pasajera " + id, false)).hasStatus(302);
        assertThat(get("/tenants", Cast.ADA)).bodyText().doesNotContain("Pasajera " + id);
        assertThat(spoken("es")).isEqualTo("Pasajera " + id);
    }

    @Test
    void what_is_wrong_is_said_and_nothing_typed_is_lost() {
        assertThat(post(PAGE, Cast.ADA, Map.of("id", "Con Mayúsculas", "es", "", "en", "Hall", "kind", "PARTNER")))
                .hasStatus(422)
                .bodyText()
                .contains("Un identificador se escribe con minúsculas", "Falta este dato", "value=\"Con Mayúsculas\"");
        add("Uno " + id);
        assertThat(add("Uno " + id))
                .hasStatus(422)
                .bodyText()
                .contains("Ya hay una cola con el identificador «" + id + "»");
    }

    @Test
    void others_read_the_queues_at_most() {
        assertThat(get(PAGE, Cast.INES)).hasStatus(403);
        assertThat(get(PAGE, PABLO)).hasStatusOk().bodyText().doesNotContain("Añadir una cola");
        assertThat(post(PAGE, PABLO, Map.of("id", id, "es", "x", "en", "x", "kind", "PARTNER")))
                .hasStatus(403);
        assertThat(get("/api/v1/queues", Cast.INES)).hasStatusOk().bodyText().contains("ftcq-inactive-emea");
        assertThat(put(PABLO, "{\"es\":\"x\",\"en\":\"x\",\"kind\":\"PARTNER\"}"))
                .hasStatus(403);
    }

    @Test
    void programs_add_and_change_queues_too() {
        assertThat(put(Cast.ADA, "{\"es\":\"A " + id + "\",\"en\":\"B " + id + "\",\"kind\":\"PARTNER\"}"))
                .hasStatusOk();
        assertThat(put(Cast.ADA, "{\"es\":\"C " + id + "\",\"en\":\"B " + id + "\",\"active\":false}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.active")
                .isEqualTo(false);
        assertThat(put(Cast.ADA, "{}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("en");
    }

    @Test
    void a_program_is_told_of_every_word_that_a_queue_does_not_know() {
        assertThat(put(Cast.ADA, described("PARTNER", "EMEA"))).hasStatusOk();
        assertThat(put(Cast.ADA, described("NOPE", "NOPE")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("kind", "region");
        assertThat(queue().region()).isEqualTo(Region.EMEA);
    }

    @Test
    void an_inactive_queue_that_no_rules_name_could_take_no_tenant_and_is_not_added() {
        assertThat(put(Cast.ADA, described("INACTIVE", "EMEA")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .contains("ninguna edición en vigor nombra «" + id + "»");
    }

    private String described(String kind, String region) {
        return "{\"es\":\"D %1$s\",\"en\":\"E %1$s\",\"kind\":\"%2$s\",\"region\":\"%3$s\"}"
                .formatted(id, kind, region);
    }

    private MvcTestResult add(String name) {
        return post(PAGE, Cast.ADA, Map.of("id", id, "es", name, "en", name + " (en)", "kind", "PARTNER"));
    }

    private MvcTestResult change(String name, boolean active) {
        var typed = new java.util.HashMap<>(Map.of("es", name, "en", name + " (en)", "region", "EMEA"));
        if (active) {
            typed.put("active", "yes");
        }
        return post(PAGE + "/" + id, Cast.ADA, typed);
    }

    private MvcTestResult post(String path, SignedIn person, Map<String, String> typed) {
        var request = mvc.post().uri(path).with(Cast.as(person)).with(csrf()).header("Accept-Language", "es");
        typed.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult put(SignedIn person, String json) {
        return mvc.put()
                .uri("/api/v1/queues/" + id)
                .with(Cast.as(person))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "es")
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

    private String spoken(String language) {
        return transactions.reading(
                Reader.BACKGROUND, () -> speeches.of(Locale.of(language)).queue(new QueueId(id)));
    }

    private Queue queue() {
        return transactions.reading(
                Reader.BACKGROUND, () -> queues.find(new QueueId(id)).orElseThrow());
    }

    private int audited() {
        return database.sql("select count(*) from audit where subject = ?")
                .param("queue/" + id)
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private static Profile profile(TenantId tenant) {
        return new Profile(
                "Bodegas Ñíguez",
                "q-" + tenant + ".example",
                new CustomerId(Ids.next()),
                "Bodegas Ñíguez",
                40,
                40,
                Region.EMEA,
                "ES",
                null,
                java.time.ZoneId.of("Europe/Madrid"),
                "es");
    }
}

package relevo.app.myday;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.database.DatabaseServer;
import relevo.app.database.TestDatabases;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.owed.NextAct;
import relevo.engagement.state.Review;

/** My day of people of every role in the demonstration. */
@SpringBootTest(properties = "relevo.demo.story=true")
@AutoConfigureMockMvc
class MyDayTest {
    private static final SignedIn BRUNO = Cast.person(0x12, "Bruno Salvatierra", Role.ENGAGEMENT_MANAGER);
    private static final SignedIn ROCIO = Cast.person(0x14, "Rocío Menchaca", Role.TEAM_MANAGER);
    private static final SignedIn DARIO = Cast.person(0x15, "Darío Quiroga", Role.ASSIGNMENT_TEAM);
    private static final SignedIn TOMAS = Cast.person(0x18, "Tomás Belloch", Role.REQUEST_MANAGER);
    private static final SignedIn ADA = Cast.person(0x1e, "Ada Robles", Role.ADMINISTRATOR);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MessageSource texts;

    @Autowired
    private DatabaseServer server;

    @Test
    void a_manager_reads_what_is_ready_blocked_and_waiting_and_why() throws Exception {
        var day = text(get("/", Cast.INES));
        assertThat(section(day, "ready")).contains("Cooperativa Valdeorras", "Pedir traslado", "#move");
        assertThat(section(day, "blocked"))
                .contains(
                        "Cerámicas Alborán",
                        "ninguna nota de habilitación técnica la cita",
                        "#note-technical_enablement",
                        "99 de 99");
        assertThat(section(day, "waiting")).contains("Conservas Peñarrubia", "98 de 99", "#usage");
    }

    @Test
    void the_day_is_a_file_too() throws Exception {
        assertThat(text(get("/my-day.csv", Cast.INES)))
                .contains("Grupo;Inquilino;Sobre qué;Por qué;Estado;Desde;Vence", ";Cerámicas Alborán;");
    }

    @Test
    void a_manager_whose_move_was_asked_for_waits_for_the_assignment_team() throws Exception {
        assertThat(section(text(get("/", BRUNO)), "waiting"))
                .contains("Hotel Cala Llevant", "Al equipo de asignaciones de EMEA.", "Vencido");
    }

    @Test
    void a_team_manager_reads_what_waits_for_their_decision() throws Exception {
        assertThat(section(text(get("/", ROCIO)), "decide"))
                .contains(
                        "Autocares Roncal",
                        "Se propone retirar el servicio",
                        "Universidad Serrablo",
                        "Inés Arrabal pide dispensar el criterio",
                        "Calzados Almansa Norte",
                        "decida si el hito se mantiene");
    }

    @Test
    void the_assignment_team_is_led_to_the_desk_for_its_region() throws Exception {
        assertThat(section(text(get("/", DARIO)), "desk"))
                .contains("Hotel Cala Llevant", "/desk#move-")
                .doesNotContain("Minera Cerro Pardo");
    }

    @Test
    void the_assignment_team_finds_all_that_is_due_on_some_page_and_in_the_file() throws Exception {
        plant("""
                insert into tenant
                select (jsonb_populate_record(t, jsonb_build_object('tenant_id', gen_random_uuid(), 'domain', 'planted'))).*
                  from tenant t, generate_series(1, 130)
                 where t.name = 'Hotel Cala Llevant' and t.move_due is not null
                """);
        try {
            assertThat(text(get("/", DARIO))).contains("/?from=100");
            assertThat(text(get("/?from=100", DARIO))).contains("Hotel Cala Llevant");
            assertThat(text(get("/my-day.csv", DARIO)).split(";Hotel Cala Llevant;", -1))
                    .hasSizeGreaterThan(131);
        } finally {
            plant("delete from tenant where domain = 'planted'");
        }
    }

    @Test
    void those_without_tenants_work_are_told_where_to_start() throws Exception {
        assertThat(text(get("/", ADA)))
                .contains("Por dónde empezar", "/administration/people")
                .doesNotContain("<table>");
        assertThat(text(get("/", TOMAS))).contains("Solicitudes que esperan");
    }

    @Test
    void programs_read_the_same_rows() {
        assertThat(get("/api/v1/my-day", Cast.INES))
                .bodyJson()
                .extractingPath("$.rows[?(@.name == 'Cerámicas Alborán')].group")
                .asArray()
                .contains("BLOCKED");
    }

    @Test
    void every_act_has_its_words_in_both_languages() {
        var keys = Stream.of(
                        Arrays.stream(NextAct.Kind.values())
                                .filter(kind -> kind != NextAct.Kind.NOTHING)
                                .flatMap(kind -> Stream.of("myday.next." + kind, "myday.act." + kind)),
                        Arrays.stream(Group.values())
                                .flatMap(group -> Stream.of("group.", "note.", "empty.", "why-column.")
                                        .map(kind -> "myday." + kind + group)),
                        Arrays.stream(Review.Cause.values()).map(cause -> "myday.owed.review." + cause))
                .flatMap(some -> some)
                .toList();
        assertThat(Stream.of("es", "en").map(Locale::of))
                .allSatisfy(language -> assertThat(keys)
                        .allSatisfy(key -> assertThat(texts.getMessage(key, new Object[] {1, 2, 3}, language))
                                .isNotBlank()));
    }

    private void plant(String rows) {
        TestDatabases.plant(server.access().owner().url(), "set session_replication_role = replica", rows);
    }

    private static String section(String page, String id) {
        int from = page.indexOf("<section class=\"sheet group\" id=\"" + id + "\"");
        assertThat(from).as("section " + id).isPositive();
        return page.substring(from, page.indexOf("</section>", from));
    }

    private static String text(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(Cast.as(person)).locale(Locale.of("es")).exchange();
    }
}

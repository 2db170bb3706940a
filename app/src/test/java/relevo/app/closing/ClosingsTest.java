package relevo.app.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.RulesInForce;
import relevo.app.journal.Told;
import relevo.app.sentence.Speeches;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.Text;
import relevo.engagement.event.WaiverEvent.WaiverAsked;
import relevo.engagement.id.ContentId;
import relevo.engagement.id.ServiceId;
import relevo.playbook.rules.ShippedRules;

/** The closings of the demonstration. */
@SpringBootTest(properties = "relevo.demo.story=true")
@AutoConfigureMockMvc
class ClosingsTest {
    private static final String ALL = "?from=2020-01-01";
    private static final SignedIn ELIAS = Cast.person(0x1c, "Elías Montoro", Role.QUALITY_ANALYST);
    private static final SignedIn HANNAH = Cast.person(0x13, "Hannah Whitlock", Role.ENGAGEMENT_MANAGER);
    private static final SignedIn DARIO = Cast.person(0x15, "Darío Quiroga", Role.ASSIGNMENT_TEAM);
    private static final SignedIn PABLO = new SignedIn(
            new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0022L),
            "Pablo Rivas",
            "pablo.rivas@nexo.example",
            new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0002L),
            "Nexo Digital",
            false,
            Set.of(Role.TEAM_MANAGER));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Speeches speeches;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    @Test
    void a_quality_analyst_sees_every_closing_with_what_was_attested_and_sent() {
        assertThat(get("/closings" + ALL, ELIAS))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 interacciones cerradas en el periodo",
                        "Museo del Esparto",
                        "Larkfield Dairies",
                        "La cerró Hannah Whitlock",
                        "sin dispensas",
                        "«El cliente comprende que esta interacción termina.»",
                        "el correo al equipo de asignaciones",
                        "aceptado para 1 de 1");
    }

    @Test
    void managers_see_their_own_and_partners_what_they_may_read() {
        assertThat(get("/closings" + ALL, Cast.INES))
                .bodyText()
                .contains("1 interacción suya cerrada", "Museo del Esparto")
                .doesNotContain("Larkfield Dairies");
        assertThat(get("/closings" + ALL, HANNAH))
                .bodyText()
                .contains("Larkfield Dairies")
                .doesNotContain("Museo del Esparto");
        assertThat(get("/closings" + ALL, PABLO)).bodyText().contains("Ninguna interacción se cerró entre");
        assertThat(get("/closings" + ALL, DARIO)).hasStatus(403);
        assertThat(get("/api/v1/closings" + ALL, DARIO)).hasStatus(403);
    }

    @Test
    void a_waived_criterion_is_told_in_the_readers_words() {
        var rulebook = ShippedRules.rulebook(RulesInForce.PROCESS);
        var why = new Text(new ContentId(UUID.randomUUID()), "");
        var asked = new WaiverAsked(new ServiceId("teams"), "PI-3", why);
        var told = new Told(2, Instant.EPOCH, null, asked, UUID.randomUUID());
        for (var language : List.of("es", "en")) {
            var speech = transactions.reading(Reader.BACKGROUND, () -> speeches.of(Locale.of(language)));
            assertThat(new Waivers(speech, rulebook, Map.of()).of(List.of(told)))
                    .extracting(Closing.Waived::criterion, Closing.Waived::asks)
                    .containsExactly(tuple("PI-3", rulebook.sentence("PI-3").in(language)));
        }
    }

    @Test
    void a_period_without_closings_says_so_and_a_day_that_is_none_is_refused() {
        assertThat(get("/closings?from=2001-01-01&until=2001-12-31", ELIAS))
                .bodyText()
                .contains("Ninguna interacción se cerró entre el 1 ene 2001 y el 31 dic 2001.");
        assertThat(get("/closings?from=ayer", ELIAS)).hasStatus(400);
    }

    @Test
    void the_file_has_a_row_for_each_and_programs_read_the_same() throws Exception {
        var file = get("/closings.csv" + ALL, ELIAS);
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsString().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Museo del Esparto;") && line.contains(";Inés Arrabal;Teams;"));
        assertThat(get("/api/v1/closings" + ALL, ELIAS))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(2);
    }

    @Test
    void closings_are_found_by_the_index_of_just_those_events() {
        var plan = transactions.reading(Reader.BACKGROUND, () -> {
            database.sql("set local enable_seqscan = off").update();
            return String.join("\n", database.sql("""
                            explain select tenant_id from journal j
                             where position('"type":"EngagementClosed"'::bytea in j.event) > 0 and j.at >= now()
                            """).query(String.class).list());
        });
        assertThat(plan).contains("journal_closing");
    }

    private MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(Cast.as(person)).locale(Locale.of("es")).exchange();
    }
}

package relevo.app.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
@Import(House.class)
class TenantListTest {
    private static final Pattern NAMES = Pattern.compile("<tr><td><a href=\"[^\"]+\">([^<]+)</a>");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private House house;

    @Autowired
    private JdbcClient database;

    @Autowired
    private JsonMapper json;

    @Test
    void a_partner_sees_its_own_tenants_and_a_stranger_none() throws Exception {
        var partner = house.partner();
        var sofia = house.hire(partner, "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        var pablo = house.hire(partner, "Pablo Rivas", Role.TEAM_MANAGER);
        house.tenant("Aurora Textil", 300, sofia);
        var stranger = house.hire(house.partner(), "Marc Pujol", Role.TEAM_MANAGER);
        var keeper = house.hire(partner, "Tomás Belloch", Role.REQUEST_MANAGER);
        assertThat(page("/tenants", keeper, "es"))
                .bodyText()
                .contains("/tenants/new")
                .doesNotContain("/tenants/import");
        assertThat(names("/tenants", pablo)).containsExactly("Aurora Textil");
        assertThat(names("/tenants?holder=me", sofia)).containsExactly("Aurora Textil");
        assertThat(page("/tenants", stranger, "es"))
                .bodyText()
                .contains("Su organización no tiene acceso a ningún inquilino.")
                .doesNotContain("Aurora Textil");
        assertThat(page("/tenants", stranger, "en"))
                .bodyText()
                .contains("Your organisation has no access to any tenant.");
    }

    @Test
    void a_manager_sees_what_is_assigned_to_them_and_a_team_manager_all_of_the_organisation() throws Exception {
        var partner = house.partner();
        var sofia = house.hire(partner, "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        var iker = house.hire(partner, "Iker Zabaleta", Role.ENGAGEMENT_MANAGER);
        var pablo = house.hire(partner, "Pablo Rivas", Role.TEAM_MANAGER);
        house.tenant("Bodegas Ría", 300, sofia);
        house.tenant("Ceramicas Sur", 300, iker);
        assertThat(names("/tenants", sofia)).containsExactly("Bodegas Ría");
        assertThat(names("/tenants", pablo)).containsExactly("Bodegas Ría", "Ceramicas Sur");
        var newcomer = house.hire(partner, "Ane Goñi", Role.ENGAGEMENT_MANAGER);
        assertThat(page("/tenants", newcomer, "es"))
                .bodyText()
                .contains("No tiene ningún inquilino asignado.", "pregunte al equipo de asignaciones de su región");
    }

    @Test
    void a_search_finds_beginnings_of_words_without_accents_and_whatever_their_case() throws Exception {
        var partner = house.partner();
        var sofia = house.hire(partner, "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        var aurora = house.tenant("Grupo Ñandú-Río, S.A.", 10, sofia);
        house.tenant("Talleres Norte", 10, sofia);
        for (var typed : List.of("nandu", "ÑANDÚ", "rio", "grupo rí", "s.a", "t-" + aurora, "ñandú-río,")) {
            assertThat(names("/tenants?q={q}", sofia, typed)).as(typed).containsExactly("Grupo Ñandú-Río, S.A.");
        }
        assertThat(names("/tenants?q=andu", sofia)).isEmpty();
        assertThat(names("/tenants?q=grupo norte", sofia)).isEmpty();
        assertThat(page("/tenants?q=andu", sofia, "es"))
                .bodyText()
                .contains("Ningún inquilino que usted pueda ver cumple todo esto.", "Quitar los filtros");
    }

    @Test
    void words_are_folded_alike_by_the_application_and_by_the_database() {
        for (var written : List.of("Ñandú", "«ÇELİK»", "S.A.", "straße", "ŁÓDŹ", "Ångström,", "(東京)", "ﬁn", "-x_")) {
            var folded = database.sql("select search_word(?)")
                    .param(written)
                    .query((row, number) -> row.getString(1))
                    .single();
            assertThat(SearchWords.word(written)).as(written).isEqualTo(folded);
        }
    }

    @Test
    void a_changed_name_is_found_by_its_new_words_only() throws Exception {
        var sofia = house.hire(house.partner(), "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        var tenant = house.tenant("Vieja Casa", 10, sofia);
        var profile = House.profile(tenant, "Nueva Casa", 10);
        house.handle(tenant, new relevo.engagement.command.TenantCommand.ChangeProfile(profile));
        assertThat(names("/tenants?q=vieja", sofia)).isEmpty();
        assertThat(names("/tenants?q=nueva", sofia)).containsExactly("Nueva Casa");
    }

    @Test
    void names_stand_as_each_language_sorts_them_and_other_orders_as_they_say() throws Exception {
        var sofia = house.hire(house.partner(), "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        house.tenant("Zenit", 5, sofia);
        house.tenant("Ñandú", 900, sofia);
        house.tenant("Nube", 20, sofia);
        house.tenant("álamo", 300, sofia);
        assertThat(names("/tenants", sofia)).containsExactly("álamo", "Nube", "Ñandú", "Zenit");
        assertThat(names(page("/tenants", sofia, "en"))).containsExactly("álamo", "Ñandú", "Nube", "Zenit");
        assertThat(names("/tenants?sort=seats", sofia)).containsExactly("Ñandú", "álamo", "Nube", "Zenit");
    }

    @Test
    void filters_leave_out_what_they_say() throws Exception {
        var sofia = house.hire(house.partner(), "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        var late = house.tenant("Tarde", 5, sofia);
        house.tenant("Sin Fecha", 5, sofia);
        house.handle(
                sofia,
                late,
                new relevo.engagement.command.TenantCommand.SetNextAction(
                        new relevo.engagement.state.NextAction(java.time.LocalDate.of(2020, 1, 1), null, null)));
        assertThat(names("/tenants?overdue=yes", sofia)).containsExactly("Tarde");
        assertThat(names("/tenants?sort=next-action", sofia)).containsExactly("Tarde", "Sin Fecha");
        assertThat(names("/tenants?region=APJ", sofia)).isEmpty();
        assertThat(names("/tenants?region=EMEA&state=NONE&stage=NO_ENGAGEMENT&holder=me", sofia))
                .hasSize(2);
        assertThat(names("/tenants?state=OPEN", sofia)).isEmpty();
        assertThat(names("/tenants?holder=queue:ftcq-validation", sofia)).isEmpty();
    }

    @Test
    void pages_are_complete_and_repeat_nothing_while_tenants_come_in() throws Exception {
        var sofia = house.hire(house.partner(), "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        for (int number = 0; number < 120; number++) {
            house.tenant("Serie %03d".formatted(number), number % 7, sofia);
        }
        for (var sort : List.of("name", "seats", "next-action", "opened")) {
            List<String> seen = new ArrayList<>();
            var answer = list("/api/v1/tenants?sort=" + sort, sofia);
            while (true) {
                answer.get("tenants")
                        .forEach(tenant -> seen.add(tenant.get("name").asString()));
                house.tenant("Intruso", 3, sofia);
                var next = answer.get("next");
                if (next.isNull()) {
                    break;
                }
                answer = list("/api/v1/tenants?sort=" + sort + "&cursor=" + next.asString(), sofia);
            }
            assertThat(seen.stream().filter(name -> name.startsWith("Serie")))
                    .as(sort)
                    .hasSize(120)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_way_back_leads_to_the_same_rows() throws Exception {
        var sofia = house.hire(house.partner(), "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        for (int number = 0; number < 60; number++) {
            house.tenant("Vuelta %02d".formatted(number), 1, sofia);
        }
        var first = list("/api/v1/tenants", sofia);
        assertThat(first.get("previous").isNull()).isTrue();
        assertThat(first.get("count").asInt()).isEqualTo(60);
        var second = list("/api/v1/tenants?cursor=" + first.get("next").asString(), sofia);
        assertThat(second.get("tenants").size()).isEqualTo(10);
        var back = list("/api/v1/tenants?cursor=" + second.get("previous").asString(), sofia);
        assertThat(back.get("tenants")).isEqualTo(first.get("tenants"));
        assertThat(back.get("previous").isNull()).isTrue();
    }

    @Test
    void a_program_is_told_which_parameter_cannot_be_understood() {
        var sofia = house.hire(house.partner(), "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        assertThat(page("/api/v1/tenants?region=MARS&cursor=xyz", sofia, "en"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains(
                        "There is no region of that name: use AMERICAS, APJ or EMEA.",
                        "This cursor is not of this list, or of another order. Begin without it.");
    }

    @Test
    void the_file_holds_every_row() {
        var sofia = house.hire(house.partner(), "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        for (int number = 0; number < 55; number++) {
            house.tenant("Fila %02d".formatted(number), number, sofia);
        }
        assertThat(page("/tenants.csv?q=fila", sofia, "es"))
                .hasStatusOk()
                .bodyText()
                .contains("Identificador;Inquilino;Dominio;Cliente;Puestos", "Fila 00", "Fila 54");
    }

    @Test
    void whoever_sees_all_is_shown_what_fits_in_its_order_page_by_page() throws Exception {
        var sofia = house.hire(house.partner(), "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        for (int number = 0; number < 55; number++) {
            house.tenant("Gavia %02d".formatted(number), number, sofia);
        }
        var first = list("/api/v1/tenants?q=gavia&sort=seats", Cast.ADA);
        assertThat(first.get("count").asInt()).isEqualTo(55);
        assertThat(first.get("tenants").get(0).get("name").asString()).isEqualTo("Gavia 54");
        assertThat(first.get("tenants").get(49).get("name").asString()).isEqualTo("Gavia 05");
        var second = list(
                "/api/v1/tenants?q=gavia&sort=seats&cursor=" + first.get("next").asString(), Cast.ADA);
        assertThat(second.get("count").asInt()).isEqualTo(55);
        assertThat(second.get("tenants")
                        .valueStream()
                        .map(each -> each.get("name").asString()))
                .containsExactly("Gavia 04", "Gavia 03", "Gavia 02", "Gavia 01", "Gavia 00");
        assertThat(list("/api/v1/tenants?q=gavianada", Cast.ADA).get("count").asInt())
                .isZero();
    }

    @Test
    void whoever_keeps_tenants_is_offered_to_add_one() {
        assertThat(page("/tenants", Cast.ADA, "es")).bodyText().contains("Añadir inquilino", "Importar");
        assertThat(page("/tenants", Cast.INES, "es")).bodyText().doesNotContain("Añadir inquilino");
    }

    private List<String> names(String uri, SignedIn person, Object... values) throws Exception {
        return names(mvc.get()
                .uri(uri, values)
                .with(Cast.as(person))
                .locale(Locale.of("es"))
                .exchange());
    }

    private static List<String> names(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk();
        return NAMES.matcher(answer.getResponse().getContentAsString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private MvcTestResult page(String uri, SignedIn person, String language) {
        return mvc.get()
                .uri(uri)
                .with(Cast.as(person))
                .locale(Locale.of(language))
                .exchange();
    }

    private JsonNode list(String uri, SignedIn person) throws Exception {
        var answer = page(uri, person, "es");
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsString());
    }
}

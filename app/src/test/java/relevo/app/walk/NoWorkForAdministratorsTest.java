package relevo.app.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import relevo.app.playbook.PublishedEditions;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.id.EditionId;

/** Who only administers keeps what tenants are, and is not shown what is done for them; whatever route shows it. */
@SpringBootTest
@AutoConfigureMockMvc
class NoWorkForAdministratorsTest {
    private static final SignedIn ANALYST = Cast.person(0x71, "Irene Lobo", Role.QUALITY_ANALYST);
    private static final SignedIn BOTH = Cast.person(0x72, "Telmo Ruiz", Role.ADMINISTRATOR, Role.LEADERSHIP);

    /** What administrators keep, and what they decide on. */
    private static final Set<String> THEIRS = Set.of(
            "/tenants/{tenant}/profile",
            "/tenants/{tenant}/services",
            "/tenants/{tenant}/contacts",
            "/tenants/{tenant}/assignments",
            "/tenants/{tenant}/redactions",
            "/api/v1/tenants/{tenant}/data",
            "/api/v1/tenants/{tenant}/redactions");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private World world;

    @Autowired
    private PublishedEditions editions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void every_route_of_a_tenants_work_is_closed_to_them() {
        var work = ofOneTenant().filter(route -> !THEIRS.contains(route)).toList();
        assertThat(work).hasSizeGreaterThan(8);
        for (var route : work) {
            var status = status(route, Cast.ADA);
            assertThat(status).as("administrator at " + route).isIn(302, 303, 403);
            assertThat(status(route, ANALYST))
                    .as("analyst at " + route)
                    .isNotIn(302, 303, 403)
                    .isLessThan(500);
        }
        assertThat(List.of("/mailbox", "/requests", "/api/v1/requests"))
                .allSatisfy(route -> assertThat(status(route, Cast.ADA)).isEqualTo(403));
    }

    @Test
    void what_they_keep_is_open_to_them() {
        assertThat(ofOneTenant()).containsAll(THEIRS);
        assertThat(THEIRS)
                .allSatisfy(route -> assertThat(status(route, Cast.ADA)).isEqualTo(200));
    }

    @Test
    void the_engagements_place_leads_them_to_the_data_and_no_tab_leads_back() {
        var tenant = "/tenants/" + tenant();
        assertThat(mvc.get().uri(tenant).with(Cast.as(Cast.ADA))).hasRedirectedUrl(tenant + "/profile");
        assertThat(mvc.get().uri(tenant + "/profile").with(Cast.as(Cast.ADA)))
                .bodyText()
                .doesNotContain("href=\"" + tenant + "\"><");
        assertThat(mvc.get().uri(tenant + "/profile").with(Cast.as(BOTH)))
                .bodyText()
                .contains("<li><a href=\"" + tenant + "\">");
    }

    @Test
    void an_act_that_is_not_theirs_does_not_show_the_page_that_it_came_from() {
        var tenant = "/tenants/" + tenant();
        for (var act : List.of("/notes", "/departure", "/moves", "/services/teams/preparation")) {
            assertThat(mvc.post().uri(tenant + act).with(Cast.as(Cast.ADA)).with(csrf()))
                    .as(act)
                    .hasStatus(403)
                    .bodyText()
                    .doesNotContain("id=\"timeline\"", "id=\"notes\"");
        }
    }

    @Test
    void another_role_besides_opens_it() {
        assertThat(status("/tenants/{tenant}", BOTH)).isEqualTo(200);
    }

    private Stream<String> ofOneTenant() {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(route -> route.contains("{tenant}"))
                .distinct();
    }

    private int status(String route, SignedIn person) {
        var path = route.replace("{tenant}", tenant())
                .replace("{service}", "teams")
                .replace("{engagement}", "1")
                .replace("{kind}", "account-team")
                .replace("{message}", "01900000-0000-7000-8000-000000000999");
        return mvc.get()
                .uri(path)
                .param("kind", "account-team")
                .with(Cast.as(person))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private String tenant() {
        return world.atMilestone(new EditionId(editions.shipped().id()), "jon.zubieta@cuentas.example", "teams")
                .toString();
    }
}

package relevo.app.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import relevo.app.database.Transactions;
import relevo.app.journal.Tenants;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.engagement.id.TenantId;

/** Whoever reads on assignment only finds nothing of another's tenant, at any address, and reads whom to ask. */
@SpringBootTest
@AutoConfigureMockMvc
class OutOfSightTest {
    /** They answer what the sender typed before they look for a tenant: the same to everybody. */
    private static final List<Integer> NOTHING_TOLD = List.of(400, 403, 404, 415, 422);

    private static final int SEATS = 73_841;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @org.springframework.beans.factory.annotation.Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Tenants tenants;

    @Autowired
    private WhoHolds whoHolds;

    private SignedIn manager;
    private SignedIn colleague;
    private SignedIn lead;
    private SignedIn stranger;
    private TenantId tenant;

    @BeforeEach
    void house() {
        var house = new House(database, transactions, tenants);
        var partner = house.partner();
        manager = house.hire(partner, "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        colleague = house.hire(partner, "Iker Zabaleta", Role.ENGAGEMENT_MANAGER, Role.ENGINEER);
        lead = house.hire(partner, "Pablo Rivas", Role.TEAM_MANAGER);
        stranger = house.hire(house.partner(), "Marc Pujol", Role.ENGAGEMENT_MANAGER);
        tenant = house.tenant("Aurora Textil", SEATS, manager);
    }

    @Test
    void no_address_of_a_tenant_answers_to_a_colleague_who_is_not_assigned() {
        var addresses = addresses(RequestMethod.GET);
        assertThat(addresses).hasSizeGreaterThan(10);
        for (String address : addresses) {
            var answer = get(address, colleague);
            assertThat(answer.getResponse().getStatus()).as(address).isIn(NOTHING_TOLD);
            assertThat(body(answer)).as(address).doesNotContain(Integer.toString(SEATS));
        }
        assertThat(addresses.stream()
                        .filter(address -> get(address, manager).getResponse().getStatus() == 200))
                .hasSizeGreaterThan(5);
    }

    @Test
    void no_address_changes_a_tenant_for_a_colleague_who_is_not_assigned() {
        for (RequestMethod method : List.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE)) {
            for (String address : addresses(method)) {
                var answer = mvc.method(HttpMethod.valueOf(method.name()))
                        .uri(address)
                        .with(Cast.as(colleague))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .exchange();
                assertThat(answer.getUnresolvedException())
                        .as(method + " " + address)
                        .isNull();
                assertThat(answer.getResponse().getStatus())
                        .as(method + " " + address)
                        .isIn(NOTHING_TOLD);
            }
        }
        assertThat(new House(database, transactions, tenants).standing(tenant).version())
                .isOne();
    }

    @Test
    void lists_and_searches_find_it_for_the_manager_only() {
        for (String address : List.of("/api/v1/tenants?q=aurora", "/tenants.csv?q=aurora", "/tenants?q=aurora")) {
            assertThat(body(get(address, manager))).as(address).contains("t-" + tenant);
            assertThat(body(get(address, lead))).as(address).contains("t-" + tenant);
            assertThat(body(get(address, colleague))).as(address).doesNotContain("t-" + tenant);
        }
    }

    @Test
    void a_colleague_reads_who_holds_it_and_whom_to_ask() {
        var hint = whoHolds.hint(colleague, "/tenants/" + tenant + "/contacts", Locale.ENGLISH)
                .orElseThrow();
        assertThat(hint.sentence())
                .isEqualTo(
                        "Aurora Textil is held by Sofía Landa, and you aren’t assigned to it. You read the tenants that"
                                + " you are assigned to, that you hold, or that you are offered.");
        assertThat(hint.subject()).isEqualTo("Access%20to%20Aurora%20Textil%20for%20Iker%20Zabaleta");
        assertThat(hint.keepers())
                .extracting(keeper -> keeper.name() + ", " + keeper.role())
                .contains("Sofía Landa, engagement manager", "Pablo Rivas, team manager");
        assertThat(body(get("/api/v1/tenants/" + tenant, colleague)))
                .contains("Sofía Landa", manager.mail(), "\"ask\"");
    }

    @Test
    void another_organisation_learns_nothing_and_who_sees_it_needs_no_hint() {
        assertThat(whoHolds.hint(stranger, "/tenants/" + tenant, Locale.ENGLISH))
                .isEmpty();
        assertThat(whoHolds.hint(manager, "/tenants/" + tenant + "/nothing", Locale.ENGLISH))
                .isEmpty();
        assertThat(whoHolds.hint(colleague, "/tenants/not-an-id", Locale.ENGLISH))
                .isEmpty();
        assertThat(body(get("/api/v1/tenants/" + tenant, stranger))).doesNotContain("Aurora", "Sofía");
    }

    /** All addresses of a tenant, as the framework knows them; whatever else they name is made up. */
    private List<String> addresses(RequestMethod method) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(method))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(pattern -> pattern.matches("(/api/v1)?/tenants/\\{.*"))
                .map(pattern -> pattern.replaceFirst("\\{[^}]*}", tenant.toString())
                        .replaceAll("\\{[^}]*}", "01900000-0000-7000-8000-0000000000ff"))
                .sorted()
                .toList();
    }

    private MvcTestResult get(String address, SignedIn person) {
        return mvc.get().uri(address).with(Cast.as(person)).exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}

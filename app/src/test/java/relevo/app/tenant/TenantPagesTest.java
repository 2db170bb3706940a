package relevo.app.tenant;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import relevo.app.browser.Look;
import relevo.engagement.Role;
import relevo.engagement.command.TenantCommand.SetNextAction;
import relevo.engagement.state.NextAction;

/** The list and the data pages as people see them, full, empty and refused. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(House.class)
class TenantPagesTest {
    private static final UUID ADA = UUID.fromString("01900000-0000-7000-8000-00000000001e");

    @LocalServerPort
    private int port;

    @Autowired
    private House house;

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("relevo.app.browser.Look#all")
    void the_list_full_and_empty(Look look) {
        var sofia = house.hire(house.partner(), "Sofía Landa", Role.ENGAGEMENT_MANAGER);
        var late = house.tenant("Aurora Textil", 5000, sofia);
        house.handle(sofia, late, new SetNextAction(new NextAction(java.time.LocalDate.of(2026, 1, 7), null, null)));
        house.tenant("Bodegas Hermanos Ñíguez de la Sierra, Sociedad Cooperativa", 0, sofia);
        look.at(at("/sign-in"), page -> {
            enter(page);
            page.navigate(at("/tenants"));
            look.check(page, "tenants");
            page.navigate(at("/tenants?q=nadie-se-llama-as%C3%AD&state=OPEN&overdue=yes"));
            look.check(page, "tenants-empty");
        });
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("relevo.app.browser.Look#all")
    void a_tenants_data_typed_wrong_and_right(Look look) {
        look.at(at("/sign-in"), page -> {
            enter(page);
            page.navigate(at("/tenants/new"));
            look.check(page, "tenant-new");
            page.evaluate("document.querySelector('main form').noValidate = true");
            page.fill("#domain", "sin punto");
            page.fill("#seats", "muchos");
            page.click("main form button.main");
            page.waitForSelector("#name-error");
            look.check(page, "tenant-new-wrong");
            fillTenant(page);
            page.click("main form button.main");
            page.waitForURL("**/services?done=true");
            look.check(page, "tenant-services-empty");
            page.fill("#name", "Teams");
            page.click("#service button.main");
            page.waitForSelector("tbody tr");
            look.check(page, "tenant-services");
            page.click(".tabs a[href$=contacts]");
            page.selectOption("#kind", "ACCOUNT_TEAM");
            page.fill("#name", "Jon Zubieta");
            page.fill("#mail", "jon.zubieta@cuentas.example");
            page.selectOption("#language", "es");
            page.click("#contact button.main");
            page.waitForSelector("tbody tr");
            page.click("tbody summary >> nth=0");
            look.check(page, "tenant-contacts");
            page.click(".tabs a[href$=assignments]");
            look.check(page, "tenant-assignments");
            page.click(".tabs a[href$=profile]");
            look.check(page, "tenant-profile");
        });
    }

    private static void fillTenant(Page page) {
        page.fill("#name", "Aurora Textil");
        page.fill("#domain", "a-" + UUID.randomUUID() + ".example");
        page.fill("#seats", "1200");
        page.selectOption("#region", "EMEA");
        page.selectOption("#country", "ES");
        page.selectOption("#zone", "Europe/Madrid");
        page.selectOption("#language", "es");
    }

    private void enter(Page page) {
        page.click("button[name=person][value='" + ADA + "']");
        page.waitForSelector("header .menu");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}

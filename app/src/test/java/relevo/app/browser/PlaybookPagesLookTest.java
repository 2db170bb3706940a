package relevo.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PlaybookPagesLookTest {
    private static final String ODD = """
            # Discusión de finalización

            Fase: **Habilitar**

            ## Enfoque

            ### Prepárese

            Rol principal: Administrador

            **Entradas**

            - Hito: 100 usuarios activos, o bien 10 % para clientes con más de 1.000 puestos.
            """;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("relevo.app.browser.Look#all")
    void the_library_a_page_and_a_new_edition(Look look) {
        look.at(at("/sign-in"), page -> {
            page.getByText("Carmen Uribarri").click();
            page.waitForSelector("details.menu");
            page.navigate(at("/playbooks"));
            look.check(page, "playbooks");
            page.click("main td > a");
            page.waitForSelector(".source");
            var address = page.url();
            look.check(page, "playbook");
            page.navigate(address + "?language=es#L58");
            var line = page.locator("#L58").boundingBox();
            assertThat(line.y).isBetween(0.0, 900.0);
            assertThat(page.locator("#L58 .said").boundingBox().y).isBetween(line.y, line.y + line.height);
            page.navigate(at("/playbooks/new"));
            look.check(page, "playbook-new");
            check(page, ODD);
            look.check(page, "playbook-new-refused");
        });
    }

    private static void check(Page page, String text) {
        page.fill("#page-more", text);
        page.click("main button");
        page.waitForSelector("#remarks-1");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}

package relevo.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import relevo.app.browser.Chromium;
import relevo.app.playbook.PublishedEditions;
import relevo.engagement.id.EditionId;

/** Windows of 300 pixels, as a screen enlarged fourfold leaves, scroll in one direction only. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NarrowPagesTest {
    private static final int WIDTH = 300;

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @Autowired
    private PublishedEditions editions;

    @Test
    void pages_and_what_opens_on_them_fit() {
        var tenant = world.atMilestone(new EditionId(editions.shipped().id()), "jon.zubieta@cuentas.example", "teams");
        try (var context = Chromium.context("es", ColorScheme.LIGHT, WIDTH, true)) {
            var walker = new Walker(context.newPage(), "http://localhost:" + port);
            walker.signIn("Inés Arrabal");
            fits(walker, "/tenants/" + tenant);
            walker.page().locator("#next-action summary").click();
            fits(walker);
            walker.press("#note-technical_enablement button.main");
            walker.press("form[action$='/preparation'] button.main");
            walker.press("#mail button.main");
            fits(walker, "/tenants/" + tenant + "/messages");
            fits(walker, "/mailbox");
            fits(walker, "/requests/new");
            walker.signIn("Ada Robles");
            fits(walker, "/tenants/new");
            fits(walker, "/administration/templates/account-team/es");
            fits(walker, "/account");
        }
    }

    private static void fits(Walker walker, String path) {
        walker.go(path);
        fits(walker);
    }

    private static void fits(Walker walker) {
        Steps.picture(walker, "narrow-" + walker.page().url().replaceAll(".*/", ""));
        assertThat(walker.page().evaluate("document.documentElement.scrollWidth"))
                .as(walker.page().url() + " " + walker.page().evaluate("""
                        () => [...document.querySelectorAll('main *')]
                            .filter(one => one.scrollWidth > one.clientWidth && one.getBoundingClientRect().right > 300)
                            .map(one => one.tagName + '.' + one.className + '#' + one.id).slice(0, 9).join(' ')"""))
                .isEqualTo(WIDTH);
    }
}

package relevo.app.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import relevo.app.browser.Chromium;
import relevo.app.playbook.PublishedEditions;
import relevo.app.web.Cast;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.TenantId;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KeyboardWalkTest {
    private static final String SIGN = "#note-technical_enablement button.main";

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @Autowired
    private PublishedEditions editions;

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void from_the_sign_in_to_a_signed_note_without_a_mouse(String language) {
        TenantId tenant =
                world.atMilestone(new EditionId(editions.shipped().id()), "jon.zubieta@cuentas.example", "teams");
        try (var context = Chromium.context(language, ColorScheme.LIGHT, 1440, true)) {
            var page = context.newPage();
            var keyboard = new Keyboard(page);
            signIn(page, keyboard);
            help(page, keyboard);
            find(page, keyboard, world.standing(tenant).state().profile().domain());
            assertThat(page.url()).endsWith("/tenants/" + tenant);
            skip(keyboard);
            keyboard.to(SIGN);
            keyboard.go("Enter");
            page.waitForSelector("#criterion-PI-2.met");
            assertThat(keyboard.presses()).as("presses of keys, letters apart").isLessThanOrEqualTo(70);
        }
    }

    /** The guard itself: what has the focus and shows nothing of it is found. */
    @Test
    void a_focus_that_nobody_sees_is_found() {
        try (var context = Chromium.context("en", ColorScheme.LIGHT, 1440, true)) {
            var page = context.newPage();
            page.setContent("<button style='outline: none'>A</button><button id='b'>B</button>");
            assertThatThrownBy(() -> new Keyboard(page).to("#b")).hasMessageContaining("<button style");
        }
    }

    private void signIn(Page page, Keyboard keyboard) {
        page.navigate("http://localhost:" + port + "/sign-in");
        keyboard.to("button[value='" + Cast.INES.person() + "']");
        keyboard.go("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.waitForSelector("details.menu");
    }

    /** The list of keys takes the focus and gives it back; in it, keys of one character can be switched off. */
    private static void help(Page page, Keyboard keyboard) {
        keyboard.press("?");
        page.waitForSelector("dialog#keys[open]");
        assertThat(keyboard.isOn("#single-keys")).isTrue();
        keyboard.press("Space");
        keyboard.press("Escape");
        keyboard.press("?");
        assertThat(page.locator("dialog[open]").count()).isZero();
        page.evaluate("localStorage.clear()");
    }

    private static void find(Page page, Keyboard keyboard, String domain) {
        keyboard.press("/");
        page.waitForSelector("[role=search] input:focus");
        keyboard.type(domain);
        keyboard.go("Enter");
        page.waitForURL("**/tenants?q=*");
        page.waitForSelector("tbody tr");
        keyboard.press("j");
        keyboard.go("Enter");
        page.waitForURL("**/tenants/*");
    }

    private static void skip(Keyboard keyboard) {
        keyboard.to(".skip");
        keyboard.press("Enter");
        assertThat(keyboard.isOn("main")).isTrue();
    }
}

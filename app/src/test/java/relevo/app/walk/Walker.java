package relevo.app.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody at the browser, whose clicks of buttons and ticks are counted. */
final class Walker {
    /** A form that swaps its fragment says so while it is under way. */
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private final Page page;
    private final String site;
    private int clicks;

    Walker(Page page, String site) {
        this.page = page;
        this.site = site;
    }

    int clicks() {
        return clicks;
    }

    Page page() {
        return page;
    }

    /** Signs in as one of the demo's people; sign-in is not counted. */
    void signIn(String name) {
        page.context().clearCookies();
        page.navigate(site + "/sign-in");
        page.getByText(name).first().click();
        page.waitForSelector("details.menu");
    }

    void go(String path) {
        page.navigate(site + path);
    }

    void press(String button) {
        Locator it = page.locator(button);
        assertThat(it.first()).isVisible();
        it.first().click();
        page.locator(".htmx-request").waitFor(GONE);
        page.waitForLoadState();
        clicks++;
    }

    void tick(String box) {
        page.locator(box).check();
        clicks++;
    }

    void open(String details) {
        page.locator(details).click();
        clicks++;
    }

    void type(String field, String text) {
        page.locator(field).fill(text);
    }

    /** Reloads until the page shows it; mail goes out in the background. */
    void until(String selector) {
        for (int i = 0; i < 60 && page.locator(selector).count() == 0; i++) {
            page.waitForTimeout(250);
            page.reload();
        }
        assertThat(page.locator(selector).first()).isVisible();
    }
}

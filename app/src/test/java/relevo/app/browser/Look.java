package relevo.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Looking at pages in a language: each state of a page is seen wide and narrow, in light and dark, and as printed. What is
 * seen is kept as pictures in {@code target/screenshots}.
 */
public record Look(String language) {
    private static final boolean LONG = Boolean.getBoolean("relevo.long");
    private static final int WIDE = 1440;
    private static final int NARROW = 360;
    /** Milliseconds to wait for what should be there. */
    private static final int PATIENCE = 10_000;

    public static Stream<Look> all() {
        return Stream.of(new Look("es"), new Look("en"));
    }

    /** Opens a page in a browser of its own and lets the test act on it; the console must stay silent. */
    public void at(String url, Consumer<Page> work) {
        try (var context = Chromium.context(language, ColorScheme.LIGHT, WIDE, true)) {
            context.setDefaultTimeout(PATIENCE);
            var page = context.newPage();
            List<String> said = new ArrayList<>();
            page.onConsoleMessage(message -> said.add(message.text()));
            page.onPageError(said::add);
            page.navigate(url);
            work.accept(page);
            assertThat(said.stream().filter(line -> !line.contains("Failed to load resource")))
                    .isEmpty();
        }
    }

    /** Sees the page as it stands in every way; leaves it wide and light, as it was found. */
    public void check(Page page, String name) {
        frame(page, name);
        for (int width : new int[] {NARROW, WIDE}) {
            page.setViewportSize(width, 900);
            for (var scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                seen(page, name, width, scheme);
            }
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(name + " fits " + width + " in " + language)
                    .isLessThanOrEqualTo(width);
        }
        printed(page, name);
    }

    /** What every page has, whatever it shows. */
    private void frame(Page page, String name) {
        assertThat(page.locator("h1").count()).as("headings of " + name).isEqualTo(1);
        assertThat(page.title()).as("title of " + name).isNotBlank();
        assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo(language);
    }

    /**
     * What does not depend on colours is looked for in light only. The languages share the rest between them: what is wrong with
     * a state in one is so in the other; {@code relevo.long} looks at all of it in both.
     */
    private void seen(Page page, String name, int width, ColorScheme scheme) {
        if ((width == NARROW) == (scheme == ColorScheme.LIGHT)) {
            keep(page, picture(name, width, scheme));
        }
        if (LONG || language.equals("es") == ((width == NARROW) == (scheme == ColorScheme.LIGHT))) {
            assertThat(Axe.violations(page, scheme == ColorScheme.LIGHT ? Axe.ALL : Axe.OF_COLOUR))
                    .as(String.join(" ", name, language, scheme.name(), Integer.toString(width)))
                    .isEmpty();
        }
    }

    /** Of each state one picture is narrow and light, one wide and dark. */
    private static void keep(Page page, Path picture) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(75)
                .setPath(picture));
    }

    /** On paper there is nothing to navigate by. */
    private static void printed(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        int navigation = page.locator("nav:visible").count();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(navigation).as("navigation on paper: " + name).isZero();
    }

    private Path picture(String name, int width, ColorScheme scheme) {
        return Path.of("target", "screenshots", String.join("-", name, language, scheme.name(), width + ".jpeg"));
    }
}

package relevo.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One way of looking at pages; what it sees is kept as pictures in {@code target/screenshots}. */
public record Look(String language, ColorScheme scheme, int width) {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Spanish and English, light and dark, narrow and wide. */
    public static Stream<Look> all() {
        return Stream.of("es", "en")
                .flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(scheme -> Stream.of(360, 1440).map(width -> new Look(language, scheme, width))));
    }

    /** Opens a page in a browser of its own and lets the test act on it; the console must stay silent. */
    public void at(String url, Consumer<Page> work) {
        try (var context = Chromium.context(language, scheme, width, true)) {
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

    /** Keeps a picture; nothing may be inaccessible or stick out of the window. */
    public void check(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(name)));
        var axe = new AxeBuilder(page).withTags(RULES).analyze();
        assertThat(axe.getViolations())
                .as(name + " " + this)
                .extracting(violation -> violation.getId() + ": "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(name + " fits " + this)
                .isLessThanOrEqualTo(width);
    }

    private Path picture(String name) {
        return Path.of("target", "screenshots", String.join("-", name, language, scheme.name(), width + ".png"));
    }
}

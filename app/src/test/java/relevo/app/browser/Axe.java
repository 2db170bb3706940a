package relevo.app.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looks for what the accessibility rules find; its script is put into a document once, however often it is looked at. */
final class Axe {
    /** Every rule of WCAG 2.2 up to AA that a machine can judge. */
    static final Map<String, Object> ALL =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

    /** What depends on the colours alone. */
    static final Map<String, Object> OF_COLOUR =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private static final String SCRIPT = script();
    private static final String FIND = """
            async rules => (await axe.run(document, {runOnly: rules, resultTypes: ['violations']})).violations
                .map(found => found.id + ': ' + found.nodes.map(node => node.html + ' ' + node.failureSummary).join(' | '))
            """;

    private Axe() {}

    /** What is wrong, a sentence for each rule. */
    static List<?> violations(Page page, Map<String, Object> rules) {
        if ((Boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(SCRIPT);
        }
        return (List<?>) page.evaluate(FIND, rules);
    }

    private static String script() {
        try (var file = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package relevo.app.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One state of a page that is looked at, as {@code stops.csv} lists them.
 *
 * @param name of its pictures
 * @param page the route, as the framework knows it
 * @param person of the demonstration who looks; nobody where it is {@code -}, and where {@code elsewhere} a test of its own
 * @param way the address, and after {@code >} what to follow from there; or the test that looks
 * @param open whether everything that unfolds is unfolded
 */
record Stop(String name, String page, String person, String way, boolean open) {
    static final String ELSEWHERE = "elsewhere";

    /** What unfolds over the page would hide what is below it, where all of it is unfolded at once. */
    private static final String EACH_IN_ITS_PLACE =
            "document.querySelectorAll('main .pop > .sheet').forEach(one => one.style.position = 'static')";

    static List<Stop> all() {
        try (var file = Objects.requireNonNull(Stop.class.getResourceAsStream("/stops.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Stop::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this run looks at it. */
    boolean wanted() {
        return name.matches(System.getProperty("relevo.stops", ".*"));
    }

    private static Stop of(String line) {
        var cells = line.split(";", -1);
        if (cells.length != 5) {
            throw new IllegalArgumentException("stops.csv wants name;page;person;way;open, not " + line);
        }
        return new Stop(cells[0], cells[1], cells[2], cells[3], cells[4].equals("open"));
    }

    void go(Page browser, String site) {
        var steps = way.split(" > ", -1);
        browser.navigate(site + steps[0]);
        for (int step = 1; step < steps.length; step++) {
            browser.navigate(next(browser, site, steps[step]));
        }
        if (open) {
            browser.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)");
            browser.evaluate(EACH_IN_ITS_PLACE);
        }
    }

    /** A step is a link to follow, or after {@code +} what comes next in the address. */
    private static String next(Page browser, String site, String step) {
        return step.startsWith("+")
                ? browser.url() + step.substring(1)
                : site + browser.locator(step).first().getAttribute("href");
    }
}

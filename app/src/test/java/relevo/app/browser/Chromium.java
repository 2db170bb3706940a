package relevo.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own Chromium, started once for each thread that looks at pages and closed with the JVM. */
public final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final ThreadLocal<Browser> RUNNING = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    /** A browser of somebody who reads that language; close it after use. */
    public static BrowserContext context(String language, ColorScheme scheme, int width, boolean script) {
        return RUNNING.get()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(script)
                        .setViewportSize(width, 900));
    }

    private static Path executable() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium on the path"));
    }

    /** A playwright serves one thread only. */
    private static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox", "--disable-quic")));
    }
}

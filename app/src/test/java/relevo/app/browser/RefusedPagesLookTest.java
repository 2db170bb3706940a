package relevo.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people see when Relevo can't take what they gave it: the reason, the remedy, and what they had typed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RefusedPagesLookTest {
    private static final String USAGE = """
            tenant,service,as_of,active_users,seats,source
            nobody-has-this-domain.example,exchange,2026-13-01,many,150,LYNX
            neither-this-one.example,,2026-01-07,-4,150,LYNX
            """;
    private static final String TENANTS = """
            tenant,domain,seats,region
            Aurora Textil,not a domain,many,MOON
            """;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("relevo.app.browser.Look#all")
    void files_with_rows_that_nobody_can_take(Look look) {
        as(look, "Ada Robles", page -> {
            sendNothing(page, "/usage");
            look.check(page, "usage-without-file");
            send(page, "/usage", USAGE);
            assertThat(page.locator("#flaws tbody tr").count()).isPositive();
            look.check(page, "usage-with-bad-rows");
            page.navigate(at("/usage"));
            look.check(page, "usage-history");
            send(page, "/tenants/import", TENANTS);
            look.check(page, "tenants-with-bad-rows");
        });
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("relevo.app.browser.Look#all")
    void forms_with_what_is_wrong_in_them(Look look) {
        as(look, "Tomás Belloch", page -> {
            page.navigate(at("/requests"));
            look.check(page, "requests-empty");
            page.navigate(at("/requests/new"));
            page.fill("#customer", "Aurora Textil");
            page.fill("#domain", "sin punto");
            sendAnyway(page, "form[action='/requests']");
            page.waitForSelector("[aria-invalid=true]");
            assertThat(page.inputValue("#customer")).isEqualTo("Aurora Textil");
            look.check(page, "request-refused");
        });
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("relevo.app.browser.Look#all")
    void what_is_forbidden_gone_expired_or_broken(Look look) {
        as(look, "Inés Arrabal", page -> {
            error(look, page, "/administration/people", "403");
            error(look, page, "/tenants/01900000-0000-7000-8000-00000000dead", "404");
            error(look, page, Broken.ADDRESS, "500");
            page.navigate(at("/account"));
            page.evaluate("document.querySelectorAll('[name=_csrf]').forEach(one => one.value = 'old')");
            page.evaluate("document.querySelector('form[action=\"/language\"]').requestSubmit("
                    + "document.querySelector('form[action=\"/language\"] button'))");
            page.waitForSelector("main .figure");
            look.check(page, "error-expired");
        });
    }

    private void error(Look look, Page page, String path, String status) {
        page.navigate(at(path));
        assertThat(page.locator("main .figure").first().innerText()).isEqualTo(status);
        look.check(page, "error-page-" + status);
    }

    private void sendNothing(Page page, String form) {
        page.navigate(at(form));
        sendAnyway(page, "form[enctype]");
        page.waitForSelector("#file-error");
    }

    private void send(Page page, String form, String text) {
        page.navigate(at(form));
        page.setInputFiles("#file", new FilePayload("rows.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.click("form[enctype] button.main");
        page.waitForURL("**/imports/*");
    }

    /** As a browser does that checks nothing. */
    private static void sendAnyway(Page page, String form) {
        page.evaluate("form => document.querySelector(form).noValidate = true", form);
        page.click(form + " button.main");
    }

    private void as(Look look, String name, Consumer<Page> work) {
        look.at(at("/sign-in"), page -> {
            page.getByText(name).first().click();
            page.waitForSelector("details.menu");
            work.accept(page);
        });
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}

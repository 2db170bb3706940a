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
class SignInPagesTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("relevo.app.browser.Look#all")
    void signing_in_and_what_can_go_wrong_with_it(Look look) {
        look.at(at("/sign-in"), page -> {
            look.check(page, "sign-in");
            page.fill("#mail", "nobody@faro.example");
            page.fill("#password", "x");
            page.click("button.main");
            page.waitForSelector("[role=alert]");
            look.check(page, "sign-in-refused");
            enter(page);
            page.navigate(at("/administration/people"));
            look.check(page, "people");
            page.navigate(at("/account"));
            page.click("details.menu > summary");
            look.check(page, "account");
            assertThat(page.evaluate("() => { const ids = [...document.querySelectorAll('[id]')].map(one => one.id);"
                            + " return ids.filter((id, at) => ids.indexOf(id) !== at).join(); }"))
                    .isEqualTo("");
            page.keyboard().press("Escape");
            page.keyboard().press("?");
            page.waitForSelector("dialog[open]");
            look.check(page, "keys");
        });
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("relevo.app.browser.Look#all")
    void errors_say_what_to_do_next(Look look) {
        look.at(at("/webjars/nothing"), page -> look.check(page, "error-404"));
        look.at(at("/sign-in/links/spent"), page -> look.check(page, "link-spent"));
        look.at(at("/sign-in"), page -> {
            enter(page);
            page.navigate(at("/nothing/here"));
            look.check(page, "error-404-signed-in");
        });
    }

    private static void enter(Page page) {
        page.getByText("Ada Robles").click();
        page.waitForSelector("details.menu");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}

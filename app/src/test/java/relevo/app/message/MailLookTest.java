package relevo.app.message;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import relevo.app.browser.Look;

/** The pages of mails as people see them, narrow and wide, light and dark. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Aurora.class)
class MailLookTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Aurora aurora;

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("relevo.app.browser.Look#all")
    void the_pages_of_the_manager(Look look) {
        var tenant = aurora.preparing("jon.zubieta@cuentas.example", "clara.ferran@refused.example");
        var compose = "/tenants/" + tenant + "/services/teams/messages/new?kind=account-team";
        look.at(at("/sign-in"), page -> {
            page.getByText("Inés Arrabal").click();
            page.waitForSelector("details.menu");
            page.navigate(at(compose));
            look.check(page, "mail-compose");
            page.fill("#cc", "nadie");
            page.click(".acts button.main");
            page.waitForSelector("[aria-invalid=true]");
            look.check(page, "mail-compose-refused");
            page.fill("#cc", "");
            page.click(".acts button.main");
            awaitAnswer(page);
            look.check(page, "mail-list");
            page.click(".messages a");
            page.waitForSelector(".mail");
            look.check(page, "mail-sent");
            page.navigate(at("/messages"));
            look.check(page, "mail-pending");
            page.navigate(at("/mailbox"));
            look.check(page, "mailbox");
            page.click("tbody a");
            page.waitForSelector("pre.mail, .mail");
            look.check(page, "mailbox-mail");
        });
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("relevo.app.browser.Look#all")
    void the_pages_of_those_who_keep_texts_and_settings(Look look) {
        look.at(at("/sign-in"), page -> {
            page.getByText("Carmen Uribarri").click();
            page.waitForSelector("details.menu");
            page.navigate(at("/administration/templates"));
            look.check(page, "mail-templates");
            page.navigate(at("/administration/templates/customer-ready/es"));
            page.fill("#body", "Hola: {request-from-url}");
            page.click("button[value=save]");
            page.waitForSelector("[aria-invalid=true]");
            look.check(page, "mail-template-refused");
            page.navigate(at("/administration/templates/customer-ready/es"));
            look.check(page, "mail-template");
            page.navigate(at("/administration/mail"));
            look.check(page, "mail-administration");
        });
    }

    /** The sandbox answers within a moment; sending leads back to the tenant, whose mails are one page on. */
    private static void awaitAnswer(Page page) {
        page.waitForURL(url -> url.contains("?service="));
        page.navigate(page.url().replaceFirst("[?].*", "/messages"));
        page.waitForSelector(".deliveries");
        for (int left = 20; left > 0 && page.querySelector(".deliveries .state.stop") == null; left--) {
            page.waitForTimeout(250);
            page.reload();
        }
        page.waitForSelector(".deliveries .state.stop");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}

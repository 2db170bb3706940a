package relevo.app.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import relevo.app.browser.Chromium;
import relevo.app.playbook.PublishedEditions;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.TenantId;

/** Forms of a tenant's page that can't be taken: the reason stands at the field, and what was typed stays. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Execution(ExecutionMode.CONCURRENT)
class RefusedFormsTest {
    private static final String WRITE = "details.pop:has(#free-text)";

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @Autowired
    private PublishedEditions editions;

    @Test
    void a_mail_with_a_wrong_copy_address_is_refused_where_it_stands() {
        ines(walker -> {
            Page page = walker.page();
            walker.press("#note-technical_enablement button.main");
            walker.press("form[action$='/preparation'] button.main");
            walker.type("#mail-cc", "nadie");
            walker.type("#mail-body", "Lo que quería decir.");
            walker.press("#mail button.main");
            assertThat(page.locator("#mail-cc")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#mail-cc-error")).containsText("nadie");
            assertThat(page.locator("#mail-cc")).isFocused();
            assertThat(page.locator("#mail-body")).hasValue("Lo que quería decir.");
            assertThat(page.locator("dialog[open]")).hasCount(0);
            walker.type("#mail-cc", "");
            walker.press("#mail button.main");
            assertThat(page.locator("#mail")).hasCount(0);
        });
    }

    @Test
    void a_session_that_has_ended_is_told_and_what_was_typed_is_sent_after_signing_in_anew() {
        ines(walker -> {
            Page page = walker.page();
            note(page, "Escrito antes de que terminara la sesión.");
            page.context().clearCookies();
            page.locator(WRITE + " button.main").click();
            assertThat(page.locator("#ended")).isVisible();
            assertThat(page.locator("#failed")).isHidden();
            var other =
                    page.context().waitForPage(() -> page.locator("#ended a").click());
            other.getByText("Inés Arrabal").first().click();
            other.waitForSelector("details.menu");
            page.locator("#ended [data-close]").click();
            assertThat(page.locator("#free-text")).hasValue("Escrito antes de que terminara la sesión.");
            page.waitForTimeout(500);
            walker.press(WRITE + " button.main");
            assertThat(page.locator("#notes .note-text")).containsText("Escrito antes");
        });
    }

    @Test
    void whoever_may_not_reads_so_where_the_form_stands() {
        ines(walker -> {
            Page page = walker.page();
            walker.press("#note-technical_enablement button.main");
            page.route(
                    "**/preparation",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(403)
                            .setContentType("text/html")
                            .setBody("<div id=\"engagement\" data-swap><section id=\"blocked\" tabindex=\"-1\">"
                                    + "<h2>No</h2><p>Porque no es suyo.</p></section></div>")));
            page.locator("form[action$='/preparation'] button.main").click();
            assertThat(page.locator("#blocked")).containsText("Porque no es suyo.");
            assertThat(page.locator("dialog[open]")).hasCount(0);
        });
    }

    @Test
    void what_is_half_written_stays_when_the_language_changes() {
        ines(walker -> {
            Page page = walker.page();
            note(page, "A medio escribir.");
            page.locator("details.who > summary").click();
            page.locator(".languages [value=en]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("#free-text")).hasValue("A medio escribir.");
            assertThat(page.locator("#free-text")).isVisible();
        });
    }

    @Test
    void small_forms_come_back_open_and_filled_with_the_error_at_the_field() {
        ines(walker -> {
            Page page = walker.page();
            page.locator("#next-action summary").click();
            walker.type("#next-date", "1999-01-01");
            walker.type("#next-what", "Llamar a Marta");
            walker.press("#next-action button.main");
            assertThat(page.locator("#next-date")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#next-date")).isFocused();
            assertThat(page.locator("#next-date-error")).containsText("1 de enero de 1999 ya ha pasado");
            assertThat(page.locator("#next-what")).hasValue("Llamar a Marta");
            assertThat(page.locator("#next-what")).isVisible();
            assertThat(page.locator("[role=alert]")).hasCount(1);
            assertThat(page.locator(".typed label")).hasText(new String[] {"Día", "Qué hay que hacer"});
            walker.press("#note-technical_enablement button.main");
            walker.press("form[action$='/preparation'] button.main");
            page.locator("details.pop:has(#plan-minutes) > summary").click();
            walker.type("#plan-date", World.today().plusDays(1).toString());
            walker.type("#plan-minutes", "-5");
            page.locator("form:has(#plan-minutes)").evaluate("form => form.noValidate = true");
            walker.press("form:has(#plan-minutes) button.main");
            assertThat(page.locator("#plan-minutes")).isVisible();
            assertThat(page.locator("#plan-minutes")).hasValue("-5");
            assertThat(page.locator("#plan-minutes-error")).isVisible();
            walker.type("#plan-minutes", "60");
            walker.press("form:has(#plan-minutes) button.main");
            page.locator("details.pop:has(#plan-minutes) > summary").click();
            assertThat(page.locator("#plan-minutes")).hasValue("60");
            assertThat(page.locator("#plan-time")).hasValue("10:00");
            assertThat(page.locator("form[action$='/missed-discussions']")).hasCount(0);
        });
    }

    @Test
    void who_is_ready_for_another_service_is_moved_with_a_reason() {
        ines(walker -> {
            Page page = walker.page();
            Steps.prepare(walker);
            Steps.ready(walker, "Yammer", "");
            Steps.complete(walker);
            assertThat(page.locator("#criterion-FURTHER-REQUEST")).isVisible();
            walker.type("#move-reason", "El cliente lo pedirá en otoño.");
            walker.press("form[action$='/moves'] button.main");
            assertThat(page.locator("form[action$='/moves']")).hasCount(0);
        });
    }

    @Test
    void a_note_signed_without_its_statement_leaves_that_to_be_signed_apart() {
        ines(walker -> {
            Steps.prepare(walker);
            Steps.discuss(walker);
            walker.press("#note-technical_enablement button.main");
            walker.press("#note-engagement_management button.main");
            assertThat(walker.page().locator("#criterion-CO-8")).not().hasClass("met");
            walker.tick("#sign-faq-reviewed");
            walker.press("#statements button.main");
            assertThat(walker.page().locator("#criterion-CO-8")).hasClass("met");
        });
    }

    @Test
    void a_draft_claims_no_demonstration_that_is_not_on_record() {
        ines(walker -> {
            Steps.prepare(walker);
            Steps.ready(walker, "Yammer", "form-demonstrated");
            assertThat(walker.page().locator("main"))
                    .not()
                    .containsText("se le mostró cómo llenar el formulario de solicitud");
            assertThat(walker.page().locator("#note-technical_enablement-text")).isVisible();
        });
    }

    private static void note(Page page, String text) {
        page.locator(WRITE + " > summary").click();
        page.fill("#free-text", text);
    }

    private void ines(Consumer<Walker> work) {
        TenantId tenant =
                world.atMilestone(new EditionId(editions.shipped().id()), "jon.zubieta@cuentas.example", "teams");
        try (var context = Chromium.context("es", ColorScheme.LIGHT, 1440, true)) {
            var walker = new Walker(context.newPage(), "http://localhost:" + port);
            walker.signIn("Inés Arrabal");
            walker.go("/tenants/" + tenant);
            work.accept(walker);
        }
    }
}

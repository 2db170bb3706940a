package relevo.app.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import relevo.app.browser.Chromium;
import relevo.app.playbook.Owner;
import relevo.app.playbook.PublishedEditions;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Move;
import relevo.engagement.state.ServiceStatus;
import relevo.playbook.edition.Edition;
import relevo.playbook.edition.Editions;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CompletionWalkTest {
    private static final String MAIL = "jon.zubieta@cuentas.example";

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @Autowired
    private PublishedEditions editions;

    @Autowired
    private Owner owner;

    @ParameterizedTest
    @CsvSource({"es, true", "en, true", "es, false"})
    void one_service_from_the_milestone_to_the_closed_engagement(String language, boolean script) {
        TenantId tenant = world.atMilestone(new EditionId(editions.shipped().id()), MAIL, "teams");
        try (var context = Chromium.context(language, ColorScheme.LIGHT, 1440, script)) {
            var walker = new Walker(context.newPage(), "http://localhost:" + port);
            walker.signIn("Inés Arrabal");
            walker.go("/tenants/" + tenant);
            close(walker);
            Steps.ask(walker);
            Steps.note(walker);
            accept(walker, tenant);
            Steps.leave(walker);
            Steps.picture(walker, "closed-" + language + "-" + script);
            closed(tenant);
            assertThat(walker.page()
                            .locator("a[href$='/contacts'], a[href$='/messages'], a[href$='/redactions']")
                            .count())
                    .as("ways to what who has left may not open")
                    .isZero();
            assertThat(walker.clicks()).as("clicks of buttons and ticks").isLessThanOrEqualTo(24);
            assertThat(walker.page().locator("#notes details").count())
                    .as("notes")
                    .isLessThanOrEqualTo(5);
        }
    }

    /** What a form changes is swapped in place: refused or done, the page is never loaded anew. */
    @Test
    void a_form_swaps_what_it_changed_and_the_focus_goes_where_the_work_goes_on() {
        TenantId tenant = world.atMilestone(new EditionId(editions.shipped().id()), MAIL, "teams");
        try (var context = Chromium.context("es", ColorScheme.LIGHT, 1440, true)) {
            var walker = new Walker(context.newPage(), "http://localhost:" + port);
            var page = walker.page();
            walker.signIn("Inés Arrabal");
            walker.go("/tenants/" + tenant);
            page.evaluate("() => { window.stayed = 'yes'; }");
            page.locator("form[action$='/preparation']").evaluate("form => form.requestSubmit()");
            page.waitForSelector("#blocked");
            assertThat(page.locator("#blocked").innerText()).contains("PI-2");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("blocked");
            walker.press("#note-technical_enablement button.main");
            page.waitForSelector("#criterion-PI-2.met");
            assertThat(page.locator("#blocked").count()).isZero();
            assertThat(page.evaluate("document.activeElement.closest('section').id"))
                    .isEqualTo("step-prepare");
            assertThat(page.locator("#said").textContent()).contains("nota");
            assertThat(page.locator("#said").isVisible()).isTrue();
            assertThat(page.url()).endsWith("/tenants/" + tenant + "?service=teams");
            assertThat(page.evaluate("window.stayed")).isEqualTo("yes");
            page.goBack();
            assertThat(page.url()).doesNotContain(tenant.toString());
        }
    }

    /** Two services by the seed page itself, and a move that is declined once. */
    @Test
    void the_seed_page_is_walked_to_its_end() throws Exception {
        Edition seed = seed();
        owner.publishes(seed);
        TenantId tenant = world.atMilestone(new EditionId(seed.id()), MAIL, "exchange", "teams");
        try (var context = Chromium.context("es", ColorScheme.LIGHT, 1440, true)) {
            var walker = new Walker(context.newPage(), "http://localhost:" + port);
            walker.signIn("Inés Arrabal");
            walker.go("/tenants/" + tenant + "?service=exchange");
            assertThat(walker.page().locator("#criterion-PI-2 .cite").innerText())
                    .contains("59");
            close(walker);
            assertThat(walker.page().locator("#move button[aria-disabled]").count())
                    .isEqualTo(1);
            walker.go("/tenants/" + tenant + "?service=teams");
            close(walker);
            Steps.ask(walker);
            decline(walker, tenant);
            Steps.ask(walker);
            Steps.note(walker);
            accept(walker, tenant);
            Steps.leave(walker);
            closed(tenant);
        }
    }

    private static void close(Walker walker) {
        Steps.prepare(walker);
        Steps.discuss(walker);
        Steps.complete(walker);
    }

    private static Edition seed() throws Exception {
        String samples = System.getenv().getOrDefault("RELEVO_SAMPLES", "../../shared");
        Path folder = Path.of(samples, "seed");
        assumeThat(folder).as("the founding page lies beside the project").isDirectory();
        try (var files = Files.list(folder)) {
            Path page = files.findFirst().orElseThrow();
            return Editions.withRules("completion-enablement", page.toString(), Files.readAllBytes(page));
        }
    }

    private void accept(Walker walker, TenantId tenant) {
        answer(walker, tenant, "acceptance", "");
    }

    private void decline(Walker walker, TenantId tenant) {
        declineWithoutReason(walker, tenant);
        answer(walker, tenant, "refusal", "La cola está cerrada hasta el lunes.");
    }

    /** Refused, Darío is still on the desk, with the error at the field. */
    private void declineWithoutReason(Walker walker, TenantId tenant) {
        String form =
                "form[action='/tenants/" + tenant + "/moves/" + move(tenant).id() + "/refusal']";
        walker.signIn("Darío Quiroga");
        walker.go("/desk");
        walker.open("details.pop:has(" + form + ") > summary");
        walker.page().locator(form).evaluate("form => form.noValidate = true");
        walker.press(form + " button.main");
        var reason = walker.page().locator(form + " [aria-invalid=true]");
        assertThat(reason.getAttribute("name")).isEqualTo("reason");
        assertThat(walker.page().locator(form + " .error").innerText()).contains("Falta el motivo.");
        assertThat(walker.page().url()).endsWith("/desk");
    }

    /** Darío answers on the desk; then Inés is back at the tenant. */
    private void answer(Walker walker, TenantId tenant, String answer, String why) {
        String form =
                "form[action='/tenants/" + tenant + "/moves/" + move(tenant).id() + "/" + answer + "']";
        walker.signIn("Darío Quiroga");
        walker.go("/desk");
        walker.open("details.pop:has(" + form + ") > summary");
        walker.type(form + " textarea[name=reason]", why);
        Steps.picture(walker, "desk-" + answer);
        walker.press(form + " button.main");
        walker.page().waitForURL(Pattern.compile(".*/desk.*done=.*"));
        walker.signIn("Inés Arrabal");
        walker.go("/tenants/" + tenant);
    }

    private Move.Parking move(TenantId tenant) {
        return (Move.Parking) java.util.Objects.requireNonNull(
                world.standing(tenant).state().custody().move());
    }

    private void closed(TenantId tenant) {
        var state = world.standing(tenant).state();
        assertThat(state.chapter()).isInstanceOf(Chapter.Closed.class);
        assertThat(state.custody().holder()).isInstanceOf(Holder.ByQueue.class);
        assertThat(state.custody().manager()).isEmpty();
        assertThat(state.service(new ServiceId("teams")).orElseThrow().status()).isEqualTo(ServiceStatus.ADOPTION);
    }
}

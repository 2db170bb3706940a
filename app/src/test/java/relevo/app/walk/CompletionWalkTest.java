package relevo.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import relevo.app.browser.Chromium;
import relevo.app.playbook.PublishedEditions;
import relevo.app.web.Cast;
import relevo.engagement.Role;
import relevo.engagement.command.CustodyCommand.AcceptMove;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Chapter;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Move;
import relevo.engagement.state.ServiceStatus;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CompletionWalkTest {
    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @Autowired
    private PublishedEditions editions;

    @ParameterizedTest
    @CsvSource({"es, true", "en, true", "es, false"})
    void one_service_from_the_milestone_to_the_closed_engagement(String language, boolean script) {
        TenantId tenant =
                world.atMilestone(new EditionId(editions.shipped().id()), "jon.zubieta@cuentas.example", "teams");
        try (var context = Chromium.context(language, ColorScheme.LIGHT, 1440, script)) {
            var walker = new Walker(context.newPage(), "http://localhost:" + port);
            walker.signIn("Inés Arrabal");
            walker.go("/tenants/" + tenant);
            prepare(walker);
            discuss(walker);
            complete(walker);
            park(walker, tenant);
            picture(walker, "closed-" + language + "-" + script);
            closed(tenant);
            assertThat(walker.clicks()).as("clicks of buttons and ticks").isLessThanOrEqualTo(24);
        }
    }

    private static void prepare(Walker walker) {
        picture(walker, "start");
        walker.press("#note-technical_enablement button.main");
        walker.press("form[action$='/preparation'] button.main");
        picture(walker, "preparing");
        walker.press("#mail button.main");
        walker.press("#note-engagement_management button.main");
        walker.until("#criterion-PO-1.met");
    }

    private static void discuss(Walker walker) {
        picture(walker, "discussion");
        walker.type("#participants", "Marta Soler, Inés Arrabal");
        for (String statement : new String[] {
            "cadence-held", "activities-reviewed", "readiness-asked", "faq-consulted",
            "end-understood", "satisfied", "knows-request", "has-tools"
        }) {
            walker.tick("#held-" + statement);
        }
        walker.tick("#outcome-done");
        walker.press("form[action$='/discussion'] button.main");
        walker.press("#mail button.main");
    }

    private static void complete(Walker walker) {
        picture(walker, "discussed");
        walker.press("#note-technical_enablement button.main");
        walker.tick("#note-engagement_management-faq-reviewed");
        walker.press("#note-engagement_management button.main");
        walker.until("#criterion-D-3.met");
        walker.press("form[action$='/completion'] button.main");
    }

    private void park(Walker walker, TenantId tenant) {
        picture(walker, "completed");
        walker.press("form[action$='/moves'] button.main");
        walker.press("#note-engagement_management button.main");
        picture(walker, "moving");
        accept(tenant);
        walker.go("/tenants/" + tenant);
        walker.until("#criterion-CO-6.met");
        walker.press("form[action$='/departure'] button.main");
    }

    private void accept(TenantId tenant) {
        var move = (Move.Parking) java.util.Objects.requireNonNull(
                world.standing(tenant).state().custody().move());
        var dario = Cast.person(0x15, "Darío Quiroga", Role.ASSIGNMENT_TEAM);
        world.act(dario, tenant, _ -> List.of(new AcceptMove(move.id(), move.queue(), null)));
    }

    private void closed(TenantId tenant) {
        var state = world.standing(tenant).state();
        assertThat(state.chapter()).isInstanceOf(Chapter.Closed.class);
        assertThat(state.custody().holder()).isInstanceOf(Holder.ByQueue.class);
        assertThat(state.custody().manager()).isEmpty();
        assertThat(state.service(new ServiceId("teams")).orElseThrow().status()).isEqualTo(ServiceStatus.ADOPTION);
    }

    private static void picture(Walker walker, String name) {
        walker.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "walk-" + name + ".png")));
    }
}

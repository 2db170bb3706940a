package relevo.app.walk;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import relevo.app.browser.Look;
import relevo.app.database.Ids;
import relevo.app.playbook.PublishedEditions;
import relevo.app.web.Cast;
import relevo.engagement.command.NoteCommand.SignNote;
import relevo.engagement.command.ServiceCommand.StartPreparing;
import relevo.engagement.id.EditionId;
import relevo.engagement.id.NoteId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.id.TenantId;
import relevo.engagement.state.Reading;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EngagementLookTest {
    private static final ServiceId TEAMS = new ServiceId("teams");

    @LocalServerPort
    private int port;

    @Autowired
    private World world;

    @Autowired
    private PublishedEditions editions;

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("relevo.app.browser.Look#all")
    void an_engagement_in_its_states(Look look) {
        TenantId blocked = tenant();
        TenantId preparing = tenant();
        Reading reading = reading(preparing);
        world.act(
                Cast.INES,
                preparing,
                writing -> List.of(
                        new SignNote(
                                new NoteId(Ids.next()),
                                NoteCategory.TECHNICAL_ENABLEMENT,
                                Set.of(TEAMS),
                                Set.of(Subject.MILESTONE),
                                reading,
                                writing.keep("Consta."),
                                null),
                        new StartPreparing(TEAMS)));
        look.at(at("/sign-in"), page -> {
            page.getByText("Inés Arrabal").first().click();
            page.waitForSelector("details.menu");
            show(look, page, "/tenants/" + blocked, "engagement-start");
            page.locator("form[action$='/preparation']").evaluate("form => form.submit()");
            page.waitForSelector("#blocked");
            look.check(page, "engagement-blocked");
            show(look, page, "/tenants/" + preparing, "engagement-preparing");
        });
    }

    private void show(Look look, Page page, String path, String name) {
        page.navigate(at(path));
        look.check(page, name);
    }

    private Reading reading(TenantId tenant) {
        var milestone = java.util.Objects.requireNonNull(
                world.standing(tenant).state().service(TEAMS).orElseThrow().milestone());
        var snapshot = milestone.snapshot();
        return new Reading(snapshot.reading(), snapshot.activeUsers(), snapshot.source(), snapshot.asOf());
    }

    private TenantId tenant() {
        return world.atMilestone(new EditionId(editions.shipped().id()), "jon.zubieta@cuentas.example", "teams");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}

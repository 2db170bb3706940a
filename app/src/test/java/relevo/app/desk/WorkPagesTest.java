package relevo.app.desk;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import relevo.app.browser.Look;

/** My day, the desk and the closings as people of each role see them in the demonstration. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"relevo.demo.story=true"})
class WorkPagesTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @MethodSource("relevo.app.browser.Look#all")
    void a_manager_sees_what_to_do_and_their_own_closings(Look look) {
        as(look, "Inés Arrabal", page -> {
            look.check(page, "my-day-manager");
            page.navigate(at("/closings?from=2020-01-01"));
            look.check(page, "closings-manager");
            page.navigate(at("/closings?from=2000-01-01&until=2000-01-02"));
            look.check(page, "closings-empty");
        });
    }

    @ParameterizedTest
    @MethodSource("relevo.app.browser.Look#all")
    void the_assignment_team_sees_its_desk_and_the_queues(Look look) {
        as(look, "Darío Quiroga", page -> {
            look.check(page, "my-day-assignment");
            page.navigate(at("/desk?region=ALL"));
            look.check(page, "desk");
            for (var pop : page.locator("details.pop > summary").all()) {
                pop.evaluate("one => one.parentElement.open = true");
            }
            look.check(page, "desk-open");
            page.navigate(at("/desk/queues/ftcq-validation"));
            look.check(page, "desk-queue");
            page.navigate(at("/desk/queues/nobody"));
            look.check(page, "desk-queue-empty");
        });
    }

    @ParameterizedTest
    @MethodSource("relevo.app.browser.Look#all")
    void those_who_decide_check_and_keep_things_running_have_a_first_page(Look look) {
        as(look, "Rocío Menchaca", page -> {
            look.check(page, "my-day-team-manager");
            page.navigate(at("/closings?from=2020-01-01"));
            for (var more : page.locator("main details > summary").all()) {
                more.evaluate("one => one.parentElement.open = true");
            }
            look.check(page, "closings");
        });
        as(look, "Ada Robles", page -> look.check(page, "my-day-administrator"));
        as(look, "Laia Fontcuberta", page -> look.check(page, "my-day-engineer"));
        as(look, "Tomás Belloch", page -> look.check(page, "my-day-requests"));
        as(look, "Hannah Whitlock", page -> look.check(page, "my-day-offered"));
    }

    private void as(Look look, String name, java.util.function.Consumer<Page> work) {
        look.at(at("/sign-in"), page -> {
            page.getByText(name).click();
            page.waitForSelector("details.menu");
            page.navigate(at("/"));
            work.accept(page);
        });
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}

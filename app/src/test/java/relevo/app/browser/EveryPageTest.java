package relevo.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page in every state of the demonstration, seen by whoever it is for; a page that no stop shows fails the build.
 * {@code -Drelevo.stops=desk.*} looks at those stops only, while one works on a page.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"relevo.demo.story=true"})
class EveryPageTest {
    private static final List<String> NO_PAGES = List.of("/api/", "/v3/", "/error");
    private static final List<String> FILES = List.of(".csv", ".ics", ".jsonl", ".pem", "/raw");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void every_page_has_a_stop_and_every_stop_a_page() {
        assertThat(Stop.all().stream().map(Stop::page).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(pages());
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("relevo.app.browser.Look#all")
    void nothing_is_inaccessible_or_sticks_out(Look look) {
        List<String> wrong = new ArrayList<>();
        Stop.all().stream()
                .map(Stop::person)
                .distinct()
                .filter(person -> !person.equals(Stop.ELSEWHERE))
                .forEach(person -> walk(look, person, wrong));
        assertThat(wrong).isEmpty();
    }

    private void walk(Look look, String person, List<String> wrong) {
        look.at(site() + "/sign-in", page -> {
            if (!person.equals("-")) {
                page.getByText(person).first().click();
                page.waitForSelector("details.menu");
            }
            Stop.all().stream()
                    .filter(stop -> stop.wanted() && stop.person().equals(person))
                    .forEach(stop -> look(look, page, stop, wrong));
        });
    }

    /** Goes on after what is wrong, so that all of it is told at once. */
    private void look(Look look, Page page, Stop stop, List<String> wrong) {
        try {
            stop.go(page, site());
            look.check(page, stop.name());
        } catch (AssertionError | PlaywrightException found) {
            wrong.add(stop.name() + ": " + found.getMessage());
        }
    }

    private Set<String> pages() {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> reads(route.getMethodsCondition().getMethods()))
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .filter(pattern -> NO_PAGES.stream().noneMatch(pattern::startsWith)
                        && FILES.stream().noneMatch(pattern::endsWith))
                .collect(Collectors.toSet());
    }

    private static boolean reads(Set<RequestMethod> methods) {
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private String site() {
        return "http://localhost:" + port;
    }
}

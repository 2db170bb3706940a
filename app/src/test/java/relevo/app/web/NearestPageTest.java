package relevo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NearestPageTest {
    /** They stand on every page, or on one with another address. */
    private static final Set<String> ELSEWHERE = Set.of("/language", "/administration/organisations");

    @Autowired
    private NearestPage nearest;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void the_forms_of_a_tenant_belong_to_its_page() {
        assertThat(nearest.above("/tenants/7/departure")).isEqualTo("/tenants/7");
        assertThat(nearest.above("/playbooks/previews")).isEqualTo("/playbooks");
        assertThat(nearest.above("/nowhere")).isEqualTo("/");
    }

    @Test
    void every_form_belongs_to_a_page() {
        var pages = addressesOf(RequestMethod.GET);
        var forms = addressesOf(RequestMethod.POST).stream()
                .filter(address -> !address.startsWith("/api/") && !ELSEWHERE.contains(address))
                .filter(address -> !pages.contains(address))
                .toList();
        assertThat(forms)
                .hasSizeGreaterThan(40)
                .allSatisfy(address -> assertThat(nearest.above(address.replaceAll("\\{[^}]+}", "7")))
                        .as(address)
                        .isNotEqualTo("/"));
    }

    private Set<String> addressesOf(RequestMethod method) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(method))
                .flatMap(route -> route.getPatternValues().stream())
                .collect(Collectors.toSet());
    }
}

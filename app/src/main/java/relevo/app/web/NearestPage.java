package relevo.app.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Forms are sent to addresses that can't be read. Who comes to one all the same (by reloading, by the switch of the language
 * beside a refused form) is led to the nearest page above it, and at last to the first page.
 */
@Component
class NearestPage {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    NearestPage(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    String above(String address) {
        var pages = pages();
        for (var at = parent(address); !at.isEmpty(); at = parent(at)) {
            var path = PathContainer.parsePath(at);
            if (pages.stream().anyMatch(page -> page.matches(path))) {
                return at;
            }
        }
        return "/";
    }

    private static String parent(String address) {
        return address.substring(0, Math.max(0, address.lastIndexOf('/')));
    }

    private List<PathPattern> pages() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }
}

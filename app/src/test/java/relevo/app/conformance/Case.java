package relevo.app.conformance;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import relevo.playbook.rules.Gate;

/**
 * What is declared of a route.
 *
 * @param gate the one whose command it reaches
 * @param may what it may change without a gate
 * @param body how it is called: JSON, or a form's fields, or a file; with names in braces to fill in
 */
record Case(String route, Optional<Gate> gate, Set<Part> may, boolean reads, String body) {
    Case {
        may = may.isEmpty() ? Set.of() : EnumSet.copyOf(may);
    }

    boolean isWeb() {
        return route.matches("(GET|POST|PUT|DELETE|PATCH) .*");
    }

    boolean isUpload() {
        return body.startsWith("@");
    }

    boolean isTimer() {
        return route.startsWith("timer ");
    }

    boolean writes() {
        return (isWeb() || isTimer()) && !reads;
    }

    String method() {
        return route.substring(0, route.indexOf(' '));
    }

    String path() {
        return route.substring(route.indexOf(' ') + 1);
    }

    boolean isJson() {
        return path().startsWith("/api/");
    }

    boolean reaches(Gate one) {
        return gate.filter(one::equals).isPresent();
    }
}

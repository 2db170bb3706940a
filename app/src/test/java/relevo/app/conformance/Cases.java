package relevo.app.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import relevo.playbook.rules.Gate;

/** The declared cases of {@code routes.txt}, one for each route. */
final class Cases {
    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final Set<String> borrowed = new TreeSet<>();

    private Cases() {}

    static Cases read() throws IOException {
        var read = new Cases();
        try (var file = Objects.requireNonNull(Cases.class.getResourceAsStream("/conformance/routes.txt"))) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            lines.stream()
                    .filter(line -> line.contains(" | as "))
                    .forEach(line -> read.borrowed.add(line.replaceFirst(".* \\| as ([^|]*?) *\\|.*", "$1")));
            lines.stream().map(Cases::parsed).forEach(one -> read.cases.put(one.route(), one));
        }
        return read;
    }

    /** The routes whose way others go. */
    Set<String> borrowed() {
        return borrowed;
    }

    /** Those whose changes stay come last. */
    List<Case> all() {
        return cases.values().stream()
                .sorted(Comparator.comparing(Case::isUpload))
                .toList();
    }

    /** The routes that nobody declared, and the declarations of routes that don't exist. */
    List<String> differences(Set<String> routes) {
        Set<String> undeclared = new TreeSet<>(routes);
        undeclared.removeAll(cases.keySet());
        Set<String> gone = new TreeSet<>(cases.keySet());
        gone.removeAll(routes);
        return java.util.stream.Stream.concat(
                        undeclared.stream().map(route -> "not in routes.txt: " + route),
                        gone.stream().map(route -> "in routes.txt, but no route: " + route))
                .toList();
    }

    /** {@code POST /tenants/{tenant}/departure | LEAVE_TENANT | body}. */
    private static Case parsed(String line) {
        String[] columns = line.split(" \\| ?", 3);
        String reach = columns[1].strip();
        var gate = Arrays.stream(Gate.values())
                .filter(one -> one.name().equals(reach))
                .findFirst();
        return new Case(
                columns[0].strip(),
                gate,
                parts(gate, reach),
                reach.equals("reads"),
                columns.length > 2 ? columns[2].strip() : "");
    }

    private static Set<Part> parts(Optional<Gate> gate, String reach) {
        var parts = EnumSet.noneOf(Part.class);
        if (reach.startsWith("may ")) {
            Arrays.stream(reach.substring(4).split(" ", -1)).map(Part::valueOf).forEach(parts::add);
        }
        gate.ifPresent(one -> Arrays.stream(Part.values())
                .filter(part -> Part.isOf(one, part))
                .forEach(parts::add));
        return parts;
    }
}

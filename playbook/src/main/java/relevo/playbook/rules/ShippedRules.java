package relevo.playbook.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rules that the product ships, by name. */
public final class ShippedRules {
    private static final List<String> NAMES = List.of("completion-enablement");

    private ShippedRules() {}

    public static List<String> names() {
        return NAMES;
    }

    public static Rules named(String name) {
        return rulebook(name).rules();
    }

    public static Rulebook rulebook(String name) {
        return switch (RulesReader.read(text(name, "rules.yaml"))) {
            case RulesReading.Read read -> read.rulebook();
            case RulesReading.Refused refused ->
                throw new IllegalStateException(described(name, "rules.yaml", refused.defects()));
        };
    }

    public static Bindings bindings(String name) {
        return switch (BindingsReader.read(text(name, "bindings.yaml"), rulebook(name))) {
            case BindingsReading.Read read -> read.bindings();
            case BindingsReading.Refused refused ->
                throw new IllegalStateException(described(name, "bindings.yaml", refused.defects()));
        };
    }

    /** The text of a file that is shipped beside the rules, for example {@code es.md}. */
    public static String text(String name, String file) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "No rules named " + name + " are shipped; there are " + String.join(", ", NAMES));
        }
        var path = "/playbooks/" + name + "/" + file;
        try (var stream = ShippedRules.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("Nothing is shipped as " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String described(String name, String file, List<Defect> defects) {
        return defects.stream()
                .map(defect -> name + "/" + file + ":" + defect.line() + ":" + defect.column() + ": "
                        + defect.text(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}

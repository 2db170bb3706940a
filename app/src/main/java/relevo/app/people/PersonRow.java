package relevo.app.people;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person as a row of a file. */
final class PersonRow {
    static final List<String> HEADERS = List.of(
            "people.name", "people.mail", "people.roles", "people.region", "people.setup.organisation", "people.state");

    private PersonRow() {}

    static List<@Nullable Object> of(Person person, UnaryOperator<String> texts) {
        return Arrays.asList(
                person.name(),
                person.mail(),
                new TreeSet<>(person.roles())
                        .stream()
                                .map(role -> texts.apply("people.role." + role.name()))
                                .collect(Collectors.joining(", ")),
                person.region()
                        .map(region -> texts.apply("people.region." + region))
                        .orElse(null),
                person.organisation().name(),
                texts.apply(person.active() ? "people.active" : "people.inactive"));
    }
}

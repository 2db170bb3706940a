package relevo.app.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.web.Ctx;
import relevo.app.web.Form;

/**
 * The administration of people.
 *
 * @param link a password link that was just issued, to be handed over
 * @param done whether something was just saved
 */
public record PeoplePage(
        List<Person> people,
        List<Organisation> organisations,
        UUID own,
        boolean operator,
        Form form,
        @Nullable String link,
        boolean done) {
    /** Those that the reader may add people to. */
    public Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        organisations.stream()
                .filter(organisation -> operator || organisation.id().equals(own))
                .forEach(organisation -> choices.put(organisation.id().toString(), organisation.name()));
        return choices;
    }

    public boolean mayEdit(Person person) {
        return operator || person.organisation().id().equals(own);
    }

    public static Map<String, String> languages(Ctx ctx) {
        return ordered("es", ctx.text("web.language.es"), "en", ctx.text("web.language.en"));
    }

    public static Map<String, String> regions(Ctx ctx) {
        return ordered(
                "AMERICAS",
                ctx.text("people.region.AMERICAS"),
                "APJ",
                ctx.text("people.region.APJ"),
                "EMEA",
                ctx.text("people.region.EMEA"));
    }

    private static Map<String, String> ordered(String... pairs) {
        var ordered = new LinkedHashMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            ordered.put(pairs[at], pairs[at + 1]);
        }
        return ordered;
    }
}

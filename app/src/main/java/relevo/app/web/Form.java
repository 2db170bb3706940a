package relevo.app.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person typed and what is wrong with it, so that a refused form comes back with nothing lost. */
public record Form(Map<String, List<String>> values, Map<String, String> errors) {
    public static final Form EMPTY = new Form(Map.of(), Map.of());

    /** The name under which a form that was sent keeps the address that it was sent to. */
    static final String ACTION = "action";

    public Form {
        values = Map.copyOf(values);
        errors = Map.copyOf(errors);
    }

    /** As typed; pass {@code @RequestParam MultiValueMap<String, String>}. */
    public static Form of(Map<String, List<String>> typed) {
        return new Form(typed, Map.of());
    }

    /** As it was sent to that address: of several forms on a page only that one comes back with what was typed. */
    public Form to(String address) {
        return with(ACTION, address);
    }

    /** This, where it was sent to that address, else an empty one. */
    public Form sentTo(String address) {
        return value(ACTION).equals(address) ? this : EMPTY;
    }

    public boolean sent() {
        return !values.isEmpty();
    }

    /** As typed, or empty. */
    public String value(String field) {
        var all = values.getOrDefault(field, List.of());
        return all.isEmpty() || all.getFirst() == null ? "" : all.getFirst();
    }

    /** Of a choice that can be made several times. */
    public Set<String> chosen(String field) {
        return Set.copyOf(values.getOrDefault(field, List.of()));
    }

    /** The sentence that says what is wrong with a field. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    public Form with(String field, String value) {
        var more = new HashMap<>(values);
        more.put(field, List.of(value));
        return new Form(more, errors);
    }

    /** The sentence is ready to read, in the person's language. */
    public Form wrong(String field, String sentence) {
        var more = new HashMap<>(errors);
        more.putIfAbsent(field, sentence);
        return new Form(values, more);
    }
}

package relevo.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person typed into a form that the page before them does not show again, so that nothing of it is lost. */
public final class TypedBefore {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What is chosen, not typed: nobody has to copy it. */
    private static final Set<String> CHOSEN = Set.of(
            Form.ACTION,
            "back",
            "category",
            "criterion",
            "kind",
            "language",
            "outcome",
            "queue",
            "service",
            "services",
            "statements",
            "status",
            "subjects",
            "verdict");

    private static final Pattern CODE = Pattern.compile("[\\w-]{1,60}|/[\\w/?&=-]+");

    private TypedBefore() {}

    /** A field by its name, and what stood in it. */
    public record Entry(String field, String value) {}

    /** Of a refused form, all but secrets and ids. */
    public static List<Entry> of(Form form) {
        return form.values().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(field -> !isSecret(field.getKey()))
                .flatMap(field -> entries(field.getKey(), field.getValue().stream()))
                .toList();
    }

    /** Of a form that stopped on its way; its request comes to the error page as a GET. */
    static List<Entry> in(HttpServletRequest request) {
        Object sentBy = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        if (!"POST".equals(sentBy == null ? request.getMethod() : sentBy)) {
            return List.of();
        }
        try {
            return request.getParameterMap().entrySet().stream()
                    .filter(field -> !isSecret(field.getKey()))
                    .flatMap(field -> entries(field.getKey(), Arrays.stream(field.getValue())))
                    .toList();
        } catch (RuntimeException unreadable) { // the form itself was what could not be read
            return List.of();
        }
    }

    private static Stream<Entry> entries(String field, Stream<String> values) {
        return values.filter(value -> !value.isBlank() && !ID.matcher(value).matches() && !isChosen(field, value))
                .map(value -> new Entry(field, value.replace("\0", "")));
    }

    private static boolean isChosen(String field, String value) {
        return CHOSEN.contains(field) && CODE.matcher(value).matches();
    }

    private static boolean isSecret(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        return name.equals("_csrf") || name.contains("password") || name.equals("current") || name.equals("secret");
    }
}

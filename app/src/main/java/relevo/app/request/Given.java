package relevo.app.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.Address;
import relevo.app.web.Days;
import relevo.app.web.Form;
import relevo.engagement.id.ServiceId;

/** What somebody filled in, checked field by field; forms and the API are checked alike. */
final class Given {
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Set<String> LANGUAGES = Set.of("", "es", "en");
    private static final int LONGEST = 2000;

    private final UnaryOperator<String> texts;
    private Form form;

    /** Texts by key, in the person's language. */
    Given(Form form, UnaryOperator<String> texts) {
        this.form = form;
        this.texts = texts;
    }

    /** The form with what is wrong, or none. */
    Form form() {
        return form;
    }

    /** What it says; null where something is wrong. */
    @Nullable
    Details details() {
        for (var field : List.of("contact", "mail", "customer", "domain", "country")) {
            need(field);
        }
        for (var field : form.values().keySet()) {
            check(field, value(field).length() <= LONGEST, "request.too-long");
        }
        check("mail", value("mail").isEmpty() || Address.isMail(value("mail")), "request.mail.unreadable");
        check("domain", domain().isEmpty() || DOMAIN.matcher(domain()).matches(), "request.domain.unreadable");
        check("requestor", requestor().isPresent(), "request.requestor.unknown");
        check("language", LANGUAGES.contains(value("language")), "request.language.unknown");
        check("services", !services().isEmpty(), "request.services.missing");
        var launch = launch();
        return form.hasErrors() ? null : details(launch);
    }

    private Details details(@Nullable LocalDate launch) {
        return new Details(
                requestor().orElseThrow(),
                value("contact"),
                value("mail"),
                value("customer"),
                domain(),
                value("country"),
                value("state"),
                value("city"),
                value("language").equals("en") ? "en" : "es",
                services(),
                launch,
                value("purchase"),
                value("mailSystem"),
                !value("migration").isEmpty() && !value("migration").equals("false"),
                value("partner"),
                value("comments"));
    }

    private Optional<Requestor> requestor() {
        return value("requestor").isEmpty()
                ? Optional.of(Requestor.CUSTOMER)
                : Arrays.stream(Requestor.values())
                        .filter(known -> known.name().equals(value("requestor")))
                        .findFirst();
    }

    private List<String> services() {
        Set<String> names = new LinkedHashSet<>();
        Workload.OFFERED.stream().filter(form.chosen("services")::contains).forEach(names::add);
        form.values().getOrDefault("services", List.of()).forEach(names::add);
        Pattern.compile(",").splitAsStream(value("others")).forEach(names::add);
        Map<Object, String> byId = new java.util.LinkedHashMap<>();
        names.stream()
                .map(String::strip)
                .filter(name -> !ServiceId.named(name).isNameless())
                .forEach(name -> byId.putIfAbsent(ServiceId.named(name), name));
        return List.copyOf(byId.values());
    }

    private @Nullable LocalDate launch() {
        try {
            return value("launch").isEmpty() ? null : Days.read(value("launch"));
        } catch (DateTimeException unreadable) {
            form = form.wrong("launch", texts.apply("request.launch.unreadable"));
            return null;
        }
    }

    private String domain() {
        return value("domain").toLowerCase(Locale.ROOT);
    }

    private void need(String field) {
        check(field, !value(field).isEmpty(), "request." + field + ".missing");
    }

    private void check(String field, boolean fine, String key) {
        if (!fine) {
            form = form.wrong(field, texts.apply(key));
        }
    }

    private String value(String field) {
        return form.value(field).strip();
    }
}

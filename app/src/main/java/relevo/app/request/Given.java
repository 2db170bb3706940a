package relevo.app.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import relevo.app.contact.Address;
import relevo.app.web.Days;
import relevo.app.web.DomainName;
import relevo.app.web.Form;
import relevo.app.web.Legible;
import relevo.engagement.id.ServiceId;

/** What somebody filled in, checked field by field; forms and the API are checked alike. */
final class Given {
    private static final Set<String> LANGUAGES = Set.of("", "es", "en");
    private static final int LONGEST = 200;
    private static final int LONGEST_COMMENTS = 2000;
    private static final int MOST_SERVICES = 50;

    private final LocalDate today;
    private final Texts texts;
    private Form form;
    private List<String> services = List.of();

    /** Texts by key, in the person's language. */
    interface Texts {
        String say(String key, Object... details);
    }

    /** @param today where the day ends last, so that it has passed for nobody */
    Given(Form form, LocalDate today, Texts texts) {
        this.form = form;
        this.today = today;
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
            boolean comments = field.equals("comments");
            boolean many = comments || field.equals("others");
            check(field, value(field).length() <= (many ? LONGEST_COMMENTS : LONGEST), tooLong(many));
            check(field, comments ? Legible.isKept(value(field)) : Legible.isLine(value(field)), "request.control");
        }
        check("mail", value("mail").isEmpty() || Address.isMail(value("mail")), "request.mail.unreadable");
        check("domain", domain().isEmpty() || DomainName.is(domain()), "request.domain.unreadable");
        check("requestor", requestor().isPresent(), "request.requestor.unknown");
        check("language", LANGUAGES.contains(value("language")), "request.language.unknown");
        services = services();
        check("services", !services.isEmpty(), "request.services.missing");
        check("services", services.size() <= MOST_SERVICES, "request.services.many");
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
                services,
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
        Map<ServiceId, String> byId = new LinkedHashMap<>();
        names.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(name -> add(name, byId));
        return List.copyOf(byId.values());
    }

    /** Names that say the same are one; those of which only the ids are the same would become one service. */
    private void add(String name, Map<ServiceId, String> byId) {
        check("services", name.length() <= LONGEST && Legible.isLine(name), "request.services.unreadable");
        var id = ServiceId.named(name);
        if (id.isNameless()) {
            form = form.wrong("services", texts.say("request.services.nameless", name));
            return;
        }
        var other = byId.putIfAbsent(id, name);
        if (other != null && !ServiceId.sameName(other, name)) {
            form = form.wrong("services", texts.say("request.services.alike", other, name));
        }
    }

    private @Nullable LocalDate launch() {
        try {
            var launch = value("launch").isEmpty() ? null : Days.read(value("launch"));
            check("launch", launch == null || !launch.isBefore(today), "request.launch.past");
            return launch;
        } catch (DateTimeException unreadable) {
            check("launch", false, "request.launch.unreadable");
            return null;
        }
    }

    private static String tooLong(boolean many) {
        return many ? "request.too-long" : "request.too-long-line";
    }

    private String domain() {
        return value("domain").toLowerCase(Locale.ROOT);
    }

    private void need(String field) {
        check(field, !value(field).isEmpty(), "request." + field + ".missing");
    }

    private void check(String field, boolean fine, String key) {
        if (!fine) {
            form = form.wrong(field, texts.say(key));
        }
    }

    private String value(String field) {
        return form.value(field).strip();
    }
}

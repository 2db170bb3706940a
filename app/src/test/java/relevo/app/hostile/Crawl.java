package relevo.app.hostile;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Walks the pages as one person, and takes down every form that it meets. */
final class Crawl {
    private static final Set<String> TYPED =
            Set.of("", "text", "search", "email", "number", "date", "time", "tel", "url");
    private static final Set<String> NAMED = Set.of("services", "tasks", "waivers", "templates", "queues");
    private final Guest guest;
    private final int pages;
    private final Map<String, Target> forms = new LinkedHashMap<>();
    private final Map<String, Integer> ofAKind = new HashMap<>();
    private final Set<String> seen = new TreeSet<>();
    private final Deque<String> ahead = new ArrayDeque<>(List.of("/", "/tenants/new", "/playbooks/new"));

    Crawl(Guest guest, int pages) {
        this.guest = guest;
        this.pages = pages;
    }

    Collection<Target> forms(List<String> entrances) throws IOException, InterruptedException {
        entrances.forEach(ahead::addFirst);
        for (int read = 0; read < pages && !ahead.isEmpty(); read++) {
            String path = ahead.removeFirst();
            Answer answer = guest.get(path);
            if (answer.isHtml() && answer.status() < 400) {
                take(path, Jsoup.parse(answer.body()));
            }
        }
        return forms.values();
    }

    private void take(String path, Document page) {
        for (Element form : page.select("form")) {
            Target target = target(path, form);
            forms.putIfAbsent(target.key(), target);
        }
        for (Element link : page.select("a[href^=/]")) {
            follow(link.attr("href"));
        }
    }

    /** Some of each kind are enough. */
    private void follow(String href) {
        String path = href.replaceFirst("#.*", "");
        String kind =
                path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{12,}", "{}").replaceFirst("\\?.*", "");
        if (path.isEmpty() || path.startsWith("/webjars") || !seen.add(path)) {
            return;
        }
        if (ofAKind.merge(kind, 1, Integer::sum) <= (kind.equals("/tenants/{}") ? 12 : 3)) {
            ahead.addLast(path);
        }
    }

    private Target target(String page, Element form) {
        boolean post = form.attr("method").equalsIgnoreCase("post");
        String action = form.hasAttr("action") ? form.attr("action") : page;
        List<Field> fields = new ArrayList<>();
        int query = action.indexOf('?');
        if (query >= 0) {
            for (String pair : action.substring(query + 1).split("&", -1)) {
                String[] parts = pair.split("=", 2);
                fields.add(Field.query(parts[0], parts.length > 1 ? parts[1] : ""));
            }
        }
        for (Element one : form.select("input[name], textarea[name], select[name], button[name]")) {
            add(fields, one, post);
        }
        var shape = !post
                ? Target.Shape.NONE
                : form.attr("enctype").contains("multipart") ? Target.Shape.MULTIPART : Target.Shape.FORM;
        String path = query >= 0 ? action.substring(0, query) : action;
        return new Target(post ? "POST" : "GET", variables(path, fields), fields, shape, "", guest.name());
    }

    /** The ids in a form's address are spoilt too: each becomes a variable. */
    private static String variables(String path, List<Field> fields) {
        String[] segments = path.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            boolean id = segments[i].matches("[0-9a-f]{8}-[0-9a-f-]{27}") || NAMED.contains(segments[i - 1]);
            if (id && !segments[i].isEmpty()) {
                fields.add(Field.path("p" + i, segments[i]));
                segments[i] = "{p" + i + "}";
            }
        }
        return String.join("/", segments);
    }

    private static void add(List<Field> fields, Element one, boolean post) {
        String name = one.attr("name");
        if (name.equals("_csrf")) {
            return;
        }
        String type = one.attr("type");
        boolean typed = one.is("textarea") || (one.is("input") && TYPED.contains(type) && !one.hasAttr("hidden"));
        var field = new Field(post ? Field.In.BODY : Field.In.QUERY, name, valid(one, name), typed && post);
        fields.add(field);
    }

    private static String valid(Element one, String name) {
        if (one.is("textarea")) {
            String text = one.wholeText();
            return text.isBlank() ? "Consta por escrito." : text.strip();
        }
        if (one.is("select")) {
            var chosen = one.select("option[selected], option[value]:not([value=''])");
            return chosen.stream()
                    .map(option -> option.attr("value"))
                    .findFirst()
                    .orElse("");
        }
        String value = one.attr("value");
        return value.isEmpty() && !one.is("button") ? sample(one.attr("type"), name) : value;
    }

    private static String sample(String type, String name) {
        return switch (type) {
            case "date" -> java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString();
            case "time" -> "10:30";
            case "number" -> "7";
            case "email" -> "marta.soler@auroratextil.example";
            default -> name.equals("domain") ? "hostil.example" : "Consta";
        };
    }
}

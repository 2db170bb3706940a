package relevo.app.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What is wrong with an answer; nothing, of a good one. */
final class Judgement {
    private static final List<String> NEVER_SHOWN = List.of(
            "Whitelabel",
            "\tat ",
            "Exception",
            "org.springframework",
            "java.lang",
            "org.postgresql",
            "Apache Tomcat",
            "HTTP Status");
    private static final List<Integer> WITH_WHAT_WAS_TYPED = List.of(400, 409, 412, 422);

    private Judgement() {}

    static List<String> of(Answer answer) {
        List<String> wrong = new ArrayList<>();
        if (answer.status() >= 500) {
            wrong.add("answered " + answer.status());
        }
        if (answer.headers().firstValue("x-evil").isPresent()) {
            wrong.add("a line of its own in the headers");
        }
        if (answer.isHtml()) {
            html(answer, wrong);
        }
        if (answer.headers().firstValue("x-content-type-options").isEmpty()) {
            wrong.add("no X-Content-Type-Options");
        }
        if (answer.status() >= 400) {
            sentence(answer, wrong);
            NEVER_SHOWN.stream()
                    .filter(answer.body()::contains)
                    .forEach(shown -> wrong.add("shows “" + shown.strip() + "”"));
        }
        return wrong;
    }

    private static void html(Answer answer, List<String> wrong) {
        if (answer.body().contains(Evil.NEVER_RAW_SCRIPT) || answer.body().contains(Evil.NEVER_RAW_IMAGE)) {
            wrong.add("markup of a person's stands in the page as it was typed");
        }
        if (answer.headers().firstValue("content-security-policy").isEmpty()) {
            wrong.add("a page without its content policy");
        }
        if (answer.body().contains("href=\"javascript:")) {
            wrong.add("a link that is a script");
        }
    }

    private static void sentence(Answer answer, List<String> wrong) {
        boolean hxRedirect = answer.headers().firstValue("hx-redirect").isPresent();
        if (answer.isProblem()) {
            problem(answer, wrong);
        } else if (answer.isHtml()) {
            Document page = Jsoup.parse(answer.body());
            if (page.select("h1").text().isBlank() || told(page).length() < 40) {
                wrong.add("a page without a sentence: " + answer.status());
            }
        } else if (!hxRedirect) {
            wrong.add(answer.status() + " is neither a page nor a problem: " + answer.headers() + answer.body());
        }
    }

    /** What a page says; of a part of one that is swapped, what it says aloud. */
    private static String told(Document page) {
        return page.select("main").isEmpty()
                ? page.select("[role=alert]").text()
                : page.select("main").text();
    }

    private static void problem(Answer answer, List<String> wrong) {
        try {
            JsonNode problem = Json.MAPPER.readTree(answer.body());
            if (problem.path("detail").asString("").length() < 10) {
                wrong.add("a problem without a detail: " + answer.body());
            }
        } catch (JacksonException unreadable) {
            wrong.add("a problem that can't be read");
        }
    }

    /** A refused form gives back what was typed into it. */
    static List<String> lost(Answer answer, Map<String, String> typed) {
        if (!answer.isHtml() || !WITH_WHAT_WAS_TYPED.contains(answer.status())) {
            return List.of();
        }
        Document page = Jsoup.parse(answer.body());
        String back = page.select("input").eachAttr("value").stream().collect(Collectors.joining("\n"))
                + page.select("textarea").stream()
                        .map(area -> area.wholeText())
                        .collect(Collectors.joining("\n", "\n", "\n"))
                + page.wholeText();
        String all = plain(back);
        return typed.entrySet().stream()
                .filter(field -> !all.contains(plain(field.getValue())))
                .map(field -> answer.status() + " loses “" + field.getValue() + "” typed into " + field.getKey())
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

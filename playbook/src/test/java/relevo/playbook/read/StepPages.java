package relevo.playbook.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import relevo.playbook.FindingCode;
import relevo.playbook.Language;
import relevo.playbook.Reading;
import relevo.playbook.Step;
import relevo.playbook.lexicon.Lexicon;

/** A page of one step in any language, made of that language's own words. */
final class StepPages {
    private StepPages() {}

    /** Reads a page whose step ends with this text, in which {@code {column.id}} stands for the first word of that key. */
    static Reading read(Language language, String text) {
        var page = """
                ---
                language: %s
                ---
                # FastTrack

                {label.phase}: **FastTrack**

                ## {heading.approach}

                ### FastTrack

                {label.role}: **FastTrack**

                %s
                """.formatted(language.tag(), text);
        return PlaybookReader.read("page.md", filled(page, language).getBytes(StandardCharsets.UTF_8));
    }

    static Step step(Language language, String text) {
        return read(language, text).page().steps().getFirst();
    }

    /** Each task as "4521 Resume MANDATORY". */
    static List<String> tasks(Language language, String text) {
        return step(language, text).tasks().stream()
                .map(task -> task.id() + " " + task.name() + " " + task.obligation())
                .toList();
    }

    static List<FindingCode> codes(Language language, String text) {
        return read(language, text).findings().stream()
                .map(finding -> finding.code())
                .toList();
    }

    private static String first(Language language, String key) {
        return Lexicon.of(language).list(key).getFirst();
    }

    private static String filled(String page, Language language) {
        return Pattern.compile("\\{([a-z_.]+)}").matcher(page).replaceAll(match -> first(language, match.group(1)));
    }
}

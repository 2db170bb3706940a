package relevo.playbook.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the criteria hang on the pages of their process.
 *
 * @param pages the pages that are known by their text
 * @param cues language tag, or {@code any}, to criterion or statement id to phrases by which its item is recognised
 */
public record Bindings(List<ReferencePage> pages, Map<String, Map<String, List<String>>> cues) {
    private static final String EVERY_LANGUAGE = "any";

    public Bindings {
        pages = List.copyOf(pages);
        cues = Map.copyOf(cues);
    }

    public List<String> cues(String language, String id) {
        return Stream.of(EVERY_LANGUAGE, language)
                .flatMap(key -> cues.getOrDefault(key, Map.of()).getOrDefault(id, List.of()).stream())
                .toList();
    }
}

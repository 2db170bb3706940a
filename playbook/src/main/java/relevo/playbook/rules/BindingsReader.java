package relevo.playbook.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads which items of which page each criterion of the rulebook stands for. */
public final class BindingsReader {
    static final List<String> KEYS = List.of("process", "pages", "cues");
    static final List<String> PAGE_KEYS = List.of("language", "items");
    static final Map<String, String> LANGUAGES = same("en", "es", "de", "ja", "pt", "zh-Hans");
    private static final Set<String> CUE_LANGUAGES = languagesAndAny();
    private static final String REFERENCE = "[a-z-]+(/[a-z]+)?/[0-9]+(\\.[0-9]+)* [0-9a-f]{16}";

    private final Rulebook rulebook;
    private final Defects defects = new Defects();
    private final Scalars scalars = new Scalars(Thing.BINDINGS, defects);

    private BindingsReader(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public static BindingsReading read(String text, Rulebook rulebook) {
        return new BindingsReader(rulebook).reading(text);
    }

    private BindingsReading reading(String text) {
        var bindings = Yaml.nodes(text, defects).map(this::bindings);
        var found = defects.inOrder();
        return bindings.filter(read -> found.isEmpty())
                .<BindingsReading>map(BindingsReading.Read::new)
                .orElseGet(() -> new BindingsReading.Refused(found));
    }

    private Bindings bindings(Node root) {
        var table = Table.open(root, Thing.BINDINGS, KEYS, defects);
        table.take("process", "", this::process);
        return new Bindings(
                table.take("pages", List.of(), pages -> scalars.list(pages, this::page)),
                table.take("cues", Map.of(), this::cues));
    }

    private String process(Node node) {
        return scalars.word(node, same(rulebook.rules().process()));
    }

    private ReferencePage page(Node node) {
        var table = Table.open(node, Thing.BINDINGS, PAGE_KEYS, defects);
        return new ReferencePage(
                table.take("language", "", language -> scalars.word(language, LANGUAGES)),
                table.take("items", Map.of(), this::items));
    }

    private Map<String, List<Reference>> items(Node node) {
        var table = Table.open(node, Thing.BINDINGS, criteria(), defects);
        var items = new LinkedHashMap<String, List<Reference>>();
        table.entries().forEach((id, entry) -> items.put(id, scalars.anyList(entry.getValueNode(), this::reference)));
        mustSay().filter(id -> !table.has(id)).forEach(id -> table.take(id, List.of(), ignored -> List.of()));
        return items;
    }

    /** What a page has no words for has to be recorded; custody and effects need not be on it. */
    private Stream<String> mustSay() {
        return rulebook.rules().criteria().stream()
                .filter(criterion -> criterion.part() != Criterion.Part.CUSTODY)
                .map(Criterion::id);
    }

    private Reference reference(Node node) {
        var parts = scalars.id(node, REFERENCE).split(" ", 2);
        return new Reference(parts[0], parts[parts.length - 1]);
    }

    private Map<String, Map<String, List<String>>> cues(Node node) {
        var table = Table.open(node, Thing.BINDINGS, CUE_LANGUAGES, defects);
        var cues = new LinkedHashMap<String, Map<String, List<String>>>();
        table.entries().forEach((language, entry) -> cues.put(language, phrases(entry.getValueNode())));
        return cues;
    }

    private Map<String, List<String>> phrases(Node node) {
        var table = Table.open(node, Thing.BINDINGS, cueIds(), defects);
        var phrases = new LinkedHashMap<String, List<String>>();
        table.entries().forEach((id, entry) -> phrases.put(id, scalars.list(entry.getValueNode(), scalars::text)));
        return phrases;
    }

    private Set<String> criteria() {
        return new TreeSet<>(rulebook.sentences().keySet());
    }

    private Set<String> cueIds() {
        var ids = criteria();
        rulebook.statements().forEach(statement -> ids.add(statement.id()));
        ids.addAll(Words.of(NoteCategory.class).keySet());
        ids.addAll(ValuesReader.REGIONS);
        ids.add("following-year");
        return ids;
    }

    private static Set<String> languagesAndAny() {
        var languages = new TreeSet<>(LANGUAGES.keySet());
        languages.add("any");
        return languages;
    }

    private static Map<String, String> same(String... words) {
        var map = new LinkedHashMap<String, String>();
        Stream.of(words).forEach(word -> map.put(word, word));
        return map;
    }
}

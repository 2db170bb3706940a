package relevo.playbook.lexicon;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import relevo.playbook.Language;
import relevo.playbook.Obligation;

/** What one language calls the parts of a page. */
public final class Lexicon {
    private static final Map<Language, Lexicon> ALL = new EnumMap<>(Language.class);

    private static final Set<String> OURS = new HashSet<>();

    static {
        Arrays.stream(Language.values()).forEach(language -> ALL.put(language, new Lexicon(language)));
        ALL.values().forEach(lexicon -> {
            OURS.addAll(lexicon.commonWords);
            OURS.addAll(lexicon.sharedWords);
        });
    }

    private final Language language;
    private final LexiconFile file;
    private final Terms<SectionKind> sections;
    private final Terms<LabelKind> labels;
    private final Terms<ColumnKind> columns;
    private final Terms<Obligation> obligations;
    private final Set<String> commonWords;
    private final Set<String> sharedWords;
    private final Set<String> weakRoles;

    private Lexicon(Language language) {
        this.language = language;
        file = new LexiconFile(language);
        sections = terms(SectionKind.class, "heading.");
        labels = terms(LabelKind.class, "label.");
        columns = terms(ColumnKind.class, "column.");
        obligations = terms(Obligation.class, "obligation.");
        commonWords = new HashSet<>(file.list("words"));
        sharedWords = new HashSet<>(file.list("words.shared"));
        weakRoles = new HashSet<>(file.list("role.weak"));
    }

    public static Lexicon of(Language language) {
        var lexicon = ALL.get(language);
        if (lexicon == null) {
            throw new IllegalStateException("no lexicon for " + language);
        }
        return lexicon;
    }

    /** Whether a role label, in whatever language, is a word that sections of other kinds have too. */
    public static boolean weakRole(String term) {
        return ALL.values().stream().anyMatch(lexicon -> lexicon.weakRoles.contains(Wording.key(term)));
    }

    public Language language() {
        return language;
    }

    /** What a heading announces: a known term, one of known shape, or one with a typing error. */
    public Optional<Match<SectionKind>> section(String heading) {
        var words = Wording.unnumbered(heading);
        return exactSection(heading).or(() -> sections.shaped(words)).or(() -> sections.misspelt(words));
    }

    /** What a heading announces, if it is a known term to the letter. */
    public Optional<Match<SectionKind>> exactSection(String heading) {
        return sections.exact(heading).or(() -> sections.exact(Wording.unnumbered(heading)));
    }

    /** What the words before a colon announce. */
    public Optional<Match<LabelKind>> label(String words) {
        return labels.exact(words).or(() -> labels.misspelt(words));
    }

    /** What the words before a colon announce, if they are a known term to the letter. */
    public Optional<Match<LabelKind>> exactLabel(String words) {
        return labels.exact(words);
    }

    /** Every label term, in plain wording. */
    public Map<String, LabelKind> labelTerms() {
        return labels.all();
    }

    /** What a table's column holds, by its header. */
    public Optional<Match<ColumnKind>> column(String header) {
        return columns.exact(header).or(() -> columns.misspelt(header));
    }

    /** Whether a cell says mandatory or optional. */
    public Optional<Obligation> obligation(String cell) {
        return obligations.exact(cell).map(Match::kind);
    }

    /** A list of the data file by its key; {@link Lexicon} does not interpret it. */
    public List<String> list(String key) {
        return file.list(key);
    }

    boolean commonWord(String word) {
        return commonWords.contains(word);
    }

    /** Whether this language has the word, though another one has it more. */
    boolean sharedWord(String word) {
        return sharedWords.contains(word);
    }

    /** Whether some language of ours has this small word, if only beside others. */
    static boolean ours(String word) {
        return OURS.contains(word);
    }

    private <K extends Enum<K>> Terms<K> terms(Class<K> family, String prefix) {
        var terms = new Terms<K>();
        for (var kind : family.getEnumConstants()) {
            var name = kind.name().toLowerCase(Locale.ROOT);
            file.list(prefix + name).forEach(term -> terms.term(kind, term));
            var groups = file.groups("shape." + name);
            if (family == SectionKind.class && !groups.isEmpty()) {
                terms.shape(kind, groups);
            }
        }
        return terms;
    }
}

package relevo.playbook.lexicon;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relevo.playbook.Language;
import relevo.playbook.Obligation;

/** What one language calls the parts of a page. */
public final class Lexicon {
    private static final Map<Language, Lexicon> ALL = new EnumMap<>(Language.class);

    private static final Set<String> OURS = new HashSet<>();
    private static final Map<String, Set<Language>> COMMON = new HashMap<>();
    private static final Set<String> WEAK_ROLES = new HashSet<>();
    private static final Set<String> TERMS = new HashSet<>();
    private static final int LONGEST_TERM;

    static {
        Arrays.stream(Language.values()).forEach(language -> ALL.put(language, new Lexicon(language)));
        ALL.values().forEach(lexicon -> {
            OURS.addAll(lexicon.commonWords);
            lexicon.commonWords.forEach(word -> COMMON.computeIfAbsent(word, _ -> EnumSet.noneOf(Language.class))
                    .add(lexicon.language));
            OURS.addAll(lexicon.sharedWords);
            WEAK_ROLES.addAll(lexicon.file.list("role.weak"));
            Stream.of(lexicon.sections, lexicon.labels, lexicon.columns, lexicon.obligations)
                    .flatMap(Terms::forms)
                    .forEach(TERMS::add);
        });
        LONGEST_TERM = TERMS.stream().mapToInt(String::length).max().orElse(0);
    }

    private final Language language;
    private final LexiconFile file;
    private final Terms<SectionKind> sections;
    private final Terms<LabelKind> labels;
    private final Terms<ColumnKind> columns;
    private final Terms<Obligation> obligations;
    private final Set<String> commonWords;
    private final Set<String> sharedWords;

    private Lexicon(Language language) {
        this.language = language;
        file = new LexiconFile(language);
        sections = terms(SectionKind.class, "heading.");
        labels = terms(LabelKind.class, "label.");
        columns = terms(ColumnKind.class, "column.");
        obligations = terms(Obligation.class, "obligation.");
        commonWords = new HashSet<>(file.list("words"));
        sharedWords = new HashSet<>(file.list("words.shared"));
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
        return WEAK_ROLES.contains(Wording.key(term));
    }

    /** How some words are spelt that are a term of some language; empty where none has them, as is so for most lines of a page. */
    public static Optional<Spelling> known(String words) {
        if (tooLong(words)) {
            return Optional.empty();
        }
        var spelling = Spelling.of(words);
        return known(spelling) ? Optional.of(spelling) : Optional.empty();
    }

    private static boolean known(Spelling words) {
        return TERMS.contains(words.plain()) || TERMS.contains(words.key()) || TERMS.contains(words.unaccented());
    }

    /** The same for a heading, which may begin with a number. */
    public static Optional<Spelling> knownTitle(String heading) {
        return known(heading).or(() -> known(Wording.unnumbered(heading)));
    }

    static Optional<Spelling> knownTitle(Spelling heading) {
        return known(heading) ? Optional.of(heading) : known(Wording.unnumbered(heading.key()));
    }

    /** Whether a text has more letters than any term. */
    static boolean tooLong(String text) {
        return Wording.longer(text, LONGEST_TERM);
    }

    public Language language() {
        return language;
    }

    /** What a heading announces: a known term, one of known shape, or one with a typing error. */
    public Optional<Match<SectionKind>> section(String heading) {
        var words = Wording.unnumbered(heading);
        return knownTitle(heading)
                .flatMap(this::exactSection)
                .or(() -> sections.shaped(words))
                .or(() -> sections.misspelt(words));
    }

    /** What a heading announces, if it is a known term to the letter. */
    public Optional<Match<SectionKind>> exactSection(Spelling heading) {
        return sections.exact(heading);
    }

    /** What the words before a colon announce. */
    public Optional<Match<LabelKind>> label(String words) {
        return labels.exact(words).or(() -> labels.misspelt(words));
    }

    /** What the words before a colon announce, if they are a known term to the letter. */
    public Optional<Match<LabelKind>> exactLabel(Spelling words) {
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

    /** The languages for which this small word speaks. */
    static Set<Language> withCommonWord(String word) {
        return COMMON.getOrDefault(word, Set.of());
    }

    /** Whether this language has the word, though another one has it more. */
    boolean sharedWord(String word) {
        return sharedWords.contains(word);
    }

    /** Whether some language of ours has this small word, if only beside others. */
    static boolean ours(String word) {
        return OURS.contains(word);
    }

    /** The small words of all our languages. */
    static Stream<String> small() {
        return OURS.stream();
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

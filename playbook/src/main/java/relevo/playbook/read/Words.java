package relevo.playbook.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import relevo.playbook.Language;
import relevo.playbook.lexicon.ColumnKind;
import relevo.playbook.lexicon.LabelKind;
import relevo.playbook.lexicon.Lexicon;
import relevo.playbook.lexicon.Match;
import relevo.playbook.lexicon.Match.Certainty;
import relevo.playbook.lexicon.SectionKind;

/** The page's own lexicon first, then the others: a page may keep a heading that nobody translated. */
final class Words {
    private final Lexicon own;
    private final List<Lexicon> others;
    /** What was looked up: the passes over a page ask for the same words. */
    private final Map<String, Optional<Match<SectionKind>>> sections = new HashMap<>();

    private final Map<String, Optional<Match<LabelKind>>> labels = new HashMap<>();
    private final Map<String, Optional<Match<ColumnKind>>> columns = new HashMap<>();
    private final Map<String, Optional<Match<ColumnKind>>> ownColumns = new HashMap<>();

    Words(Language language) {
        own = Lexicon.of(language);
        others = Arrays.stream(Language.values())
                .filter(other -> other != language)
                .map(Lexicon::of)
                .toList();
    }

    Lexicon own() {
        return own;
    }

    Optional<Match<SectionKind>> section(String heading) {
        return exactSection(heading).or(() -> own.section(heading));
    }

    Optional<Match<SectionKind>> exactSection(String heading) {
        return sections.computeIfAbsent(
                heading,
                words -> Lexicon.knownTitle(words)
                        .flatMap(spelling -> anywhere(lexicon -> lexicon.exactSection(spelling))));
    }

    Optional<Match<LabelKind>> label(String words) {
        return labels.computeIfAbsent(words, label -> exactLabel(label).or(() -> own.label(label)));
    }

    Optional<Match<LabelKind>> exactLabel(String words) {
        return Lexicon.known(words).flatMap(spelling -> anywhere(lexicon -> lexicon.exactLabel(spelling)));
    }

    Optional<Match<ColumnKind>> exactColumn(String header) {
        return ownColumns.computeIfAbsent(header, own::column).filter(match -> match.certainty() == Certainty.EXACT);
    }

    Optional<Match<ColumnKind>> column(String header) {
        return columns.computeIfAbsent(header, words -> anywhere(lexicon -> lexicon.column(words)));
    }

    private <K> Optional<Match<K>> anywhere(Function<Lexicon, Optional<Match<K>>> lookup) {
        return lookup.apply(own).or(() -> elsewhere(lookup));
    }

    private <K> Optional<Match<K>> elsewhere(Function<Lexicon, Optional<Match<K>>> lookup) {
        return others.stream()
                .map(lookup)
                .flatMap(Optional::stream)
                .map(match -> new Match<>(match.kind(), Certainty.OTHER_LANGUAGE, match.term()))
                .findFirst();
    }
}

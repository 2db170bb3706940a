package relevo.playbook.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import relevo.playbook.lexicon.Match.Certainty;

/** The terms of one language for one family of meanings, looked up exactly, by shape, or with a typing error. */
final class Terms<K> {
    private static final int LONGEST_MISSPELT = 60;

    /** How many characters beside its stems a title of known shape has, where no spaces divide words. */
    private static final int MOST_BESIDE = 4;

    private final Map<String, K> exact = new LinkedHashMap<>();
    private final List<Tolerated> tolerated = new ArrayList<>();

    private final Map<String, K> unaccented = new HashMap<>();
    private final Map<K, List<List<String>>> shapes = new LinkedHashMap<>();

    /**
     * A term that is told with a typing error too.
     *
     * @param letters which it has, a bit each
     * @param wrong how many letters of it may be wrong
     */
    private record Tolerated(String term, long letters, int wrong) {
        /** A wrong letter takes one away at most and brings one at most: whoever differs by more is no such misspelling. */
        boolean near(long others) {
            return Long.bitCount(letters ^ others) <= 2 * wrong;
        }
    }

    /** A sign such as ✔ is known as it stands; it has no words that could be written otherwise. */
    void term(K kind, String term) {
        exact(Wording.plain(term), kind);
        if (Wording.key(term).isEmpty()) {
            return;
        }
        exact(Wording.key(term), kind);
        unaccented.putIfAbsent(Wording.unaccented(Wording.key(term)), kind);
        unaccented.putIfAbsent(Wording.transcribed(Wording.key(term)), kind);
    }

    private void exact(String term, K kind) {
        int wrong = tolerated(term);
        if (exact.putIfAbsent(term, kind) == null && wrong > 0) {
            tolerated.add(new Tolerated(term, letters(term), wrong));
        }
    }

    void shape(K kind, List<List<String>> groups) {
        shapes.put(
                kind,
                groups.stream()
                        .map(group -> group.stream().map(Wording::unaccented).toList())
                        .toList());
    }

    Optional<Match<K>> exact(String words) {
        return exact(Spelling.of(words));
    }

    Optional<Match<K>> exact(Spelling words) {
        var kind = exact.get(words.plain());
        if (kind == null) {
            kind = exact.get(words.key());
        }
        if (kind == null) {
            kind = unaccented.get(words.unaccented());
        }
        return kind == null ? Optional.empty() : Optional.of(new Match<>(kind, Certainty.EXACT, words.plain()));
    }

    Optional<Match<K>> shaped(String words) {
        var key = Wording.key(words);
        if (key.length() > LONGEST_MISSPELT || key.split(" ", 6).length > 4) {
            return Optional.empty();
        }
        return shapes.entrySet().stream()
                .filter(shape -> fits(key, shape.getValue()))
                .map(shape -> new Match<>(shape.getKey(), Certainty.SHAPE, key))
                .findFirst();
    }

    Optional<Match<K>> misspelt(String words) {
        var key = Wording.key(words);
        if (key.isEmpty() || key.length() > LONGEST_MISSPELT) {
            return Optional.empty();
        }
        return nearest(key);
    }

    /** Every form of a term that {@link #exact} finds. */
    Stream<String> forms() {
        return Stream.concat(exact.keySet().stream(), unaccented.keySet().stream());
    }

    /** Every term with its meaning. */
    Map<String, K> all() {
        return exact;
    }

    private Optional<Match<K>> nearest(String key) {
        String best = null;
        int least = Integer.MAX_VALUE;
        long letters = letters(key);
        for (var each : tolerated) {
            int distance = each.near(letters) ? EditDistance.atMost(each.wrong(), key, each.term()) : each.wrong() + 1;
            if (distance <= each.wrong() && distance < least) {
                least = distance;
                best = each.term();
            }
        }
        var kind = best == null ? null : exact.get(best);
        return best == null || kind == null
                ? Optional.empty()
                : Optional.of(new Match<>(kind, Certainty.MISSPELT, best));
    }

    /** Some letters share a bit: then fewer differ than really do. */
    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << text.charAt(i);
        }
        return letters;
    }

    /** One letter in five for words of letters; ideographs carry too much meaning to be guessed. */
    private static int tolerated(String term) {
        return term.length() < 5 || term.codePoints().anyMatch(Character::isIdeographic)
                ? 0
                : Math.min(3, term.length() / 5);
    }

    private static boolean fits(String key, List<List<String>> groups) {
        var bare = Wording.unaccented(key);
        int beside = bare.length();
        for (var group : groups) {
            int longest = group.stream()
                    .filter(bare::contains)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            if (longest == 0) {
                return false;
            }
            beside -= longest;
        }
        return beside <= MOST_BESIDE || !unspaced(bare);
    }

    private static boolean unspaced(String key) {
        return key.codePoints().anyMatch(Character::isIdeographic);
    }
}

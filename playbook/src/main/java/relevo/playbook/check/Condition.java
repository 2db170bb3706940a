package relevo.playbook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import relevo.playbook.Item;
import relevo.playbook.lexicon.Lexicon;

/** The condition with which an item begins, cut at its "or". */
record Condition(Item item, String text, List<String> parts) {
    private static final Pattern SPACES = Pattern.compile("[^\\p{L}'/]+");
    private static final double SAME_MATTER = 0.3;

    /** The item's condition; empty where it has none or no alternatives in it. */
    static Optional<Condition> of(Item item, Lexicon lexicon) {
        var text = lexicon.list("if").stream()
                .map(word -> clause(item.text(), word, lexicon))
                .flatMap(Optional::stream)
                .findFirst();
        return text.map(found -> new Condition(item, found, alternatives(found, lexicon)))
                .filter(condition -> condition.parts.size() >= 2);
    }

    /** Whether this says "A or B" and the other "not A or not B". */
    boolean overlaps(Condition other, Lexicon lexicon) {
        return parts.stream().noneMatch(part -> negated(part, other.text, lexicon))
                && other.parts.stream().allMatch(part -> negated(part, text, lexicon))
                && sameMatter(other);
    }

    private boolean sameMatter(Condition other) {
        var mine = Topic.words(text);
        var both = new HashSet<>(mine);
        var theirs = Topic.words(other.text);
        both.retainAll(theirs);
        return both.size() >= SAME_MATTER * Math.min(mine.size(), theirs.size());
    }

    private static Optional<String> clause(String text, String opener, Lexicon lexicon) {
        if (lexicon.language().unspaced() && !text.startsWith(opener)) {
            int end = text.indexOf(opener);
            boolean ends = end > 0 && !text.substring(0, end).contains("。") && opener.length() > 1;
            return ends ? Optional.of(text.substring(0, end)) : Optional.empty();
        }
        boolean begins = text.regionMatches(true, 0, opener, 0, opener.length())
                && text.length() > opener.length()
                && (lexicon.language().unspaced() || text.charAt(opener.length()) == ' ');
        return begins ? Optional.of(text.substring(0, clauseEnd(text, lexicon))) : Optional.empty();
    }

    /** The first comma or point behind which no "or" follows. */
    private static int clauseEnd(String text, Lexicon lexicon) {
        for (int i = 0; i < text.length(); i++) {
            if (",，.。;；".indexOf(text.charAt(i)) >= 0) {
                var rest = text.substring(i + 1).stripLeading().toLowerCase(Locale.ROOT);
                if (lexicon.list("or").stream()
                        .noneMatch(word -> rest.startsWith(word + (spaced(lexicon) ? " " : "")))) {
                    return i;
                }
            }
        }
        return text.length();
    }

    private static List<String> alternatives(String text, Lexicon lexicon) {
        var words = lexicon.list("or").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var edge = spaced(lexicon) ? "(?<=[\\s,])" : "";
        var or = Pattern.compile(
                "(?:\\band /\\s)?" + edge + "(?:" + words + ")" + (spaced(lexicon) ? "(?=\\s)" : ""),
                Pattern.UNICODE_CHARACTER_CLASS);
        var parts = new ArrayList<String>();
        for (var part : or.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean negated(String part, String other, Lexicon lexicon) {
        if (!spaced(lexicon)) {
            return lexicon.list("not").stream().anyMatch(part::contains);
        }
        var words = List.of(SPACES.split(part, -1));
        return words.stream().anyMatch(lexicon.list("not")::contains)
                || words.stream().anyMatch(word -> opposite(word, other, lexicon));
    }

    /** Whether the word is one of the other text's with a prefix that negates. */
    private static boolean opposite(String word, String other, Lexicon lexicon) {
        return lexicon.list("not.prefixes").stream()
                .filter(prefix -> word.startsWith(prefix) && word.length() >= prefix.length() + 4)
                .map(prefix -> word.substring(prefix.length()))
                .anyMatch(rest -> List.of(SPACES.split(other.toLowerCase(Locale.ROOT), -1))
                        .contains(rest));
    }

    private static boolean spaced(Lexicon lexicon) {
        return !lexicon.language().unspaced();
    }
}

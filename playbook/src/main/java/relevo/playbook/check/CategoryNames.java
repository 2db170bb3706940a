package relevo.playbook.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relevo.playbook.lexicon.EditDistance;
import relevo.playbook.lexicon.Lexicon;
import relevo.playbook.lexicon.Wording;

/** The categories that notes can have, and whether some words only resemble one. */
final class CategoryNames {
    private static final int STEM = 6;
    private static final int AFFIX = 7;
    private static final int ENDING = 3;
    private static final int TYPING_ERROR = 2;

    private final List<String> categories;
    private final Set<String> filler;
    private final boolean unspaced;
    private final boolean nameFollows;

    CategoryNames(Lexicon lexicon) {
        categories = lexicon.list("note.categories");
        filler = new HashSet<>(lexicon.list("filler"));
        unspaced = lexicon.language().unspaced();
        nameFollows = lexicon.list("note.side").contains("before");
    }

    /** Words that are no category, as they stand in the text, and the category nearest to them. */
    record Mistake(String words, String nearest) {}

    Optional<Mistake> mistaken(String name) {
        return unspaced ? unspaced(noun(name.strip())) : spaced(name);
    }

    /** The noun at the end, without the particle that joins it to the word for note. */
    private static String noun(String name) {
        var bare = name.endsWith("の") ? name.substring(0, name.length() - 1) : name;
        int start = bare.length();
        while (start > 0 && Character.UnicodeScript.of(bare.charAt(start - 1)) != Character.UnicodeScript.HIRAGANA) {
            start--;
        }
        return bare.substring(start).strip();
    }

    private Optional<Mistake> unspaced(String name) {
        if (name.length() < 4 || name.length() > 20 || known(name)) {
            return Optional.empty();
        }
        return categories.stream()
                .filter(category -> commonPrefix(name, category) * 2 >= category.length()
                        || commonSuffix(name, category) * 2 >= category.length())
                .map(category -> new Mistake(name, category))
                .findFirst();
    }

    private boolean known(String name) {
        return categories.stream().anyMatch(category -> name.endsWith(category) || category.contains(name));
    }

    private Optional<Mistake> spaced(String name) {
        var words = List.of(name.strip().split("\\s+", -1));
        var content = words.stream()
                .filter(word -> !filler.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        if (content.isEmpty() || categories.stream().anyMatch(category -> begins(content, category))) {
            return Optional.empty();
        }
        var pair = nameFollows ? content.subList(0, Math.min(2, content.size())) : tail(content, words);
        boolean named = nameFollows
                || pair.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)))
                || categoryNoun(pair.getLast().toLowerCase(Locale.ROOT));
        if (!named || subset(pair)) {
            return Optional.empty();
        }
        return categories.stream()
                .filter(category -> resembles(pair, content(category)))
                .map(category -> new Mistake(quote(words, pair), category))
                .findFirst();
    }

    /** The words from the first to the last of the pair, with what stands between them. */
    private static String quote(List<String> words, List<String> pair) {
        int from = words.indexOf(pair.getFirst());
        int to = words.lastIndexOf(pair.getLast());
        return String.join(" ", words.subList(from, Math.max(from, to) + 1));
    }

    /** The last two words, or the last below a verb: of "sign the enablement note", only one is a name. */
    private List<String> tail(List<String> content, List<String> words) {
        int from = Math.max(0, content.size() - 2);
        var first = content.get(from);
        boolean apart = words.lastIndexOf(content.getLast()) - words.lastIndexOf(first) > 1;
        boolean verb = apart && categories.stream().noneMatch(category -> resembles(List.of(first), content(category)));
        return content.subList(verb ? content.size() - 1 : from, content.size());
    }

    private boolean begins(List<String> words, String category) {
        var wanted = content(category);
        int from = nameFollows ? 0 : words.size() - wanted.size();
        if (from < 0 || words.size() < wanted.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!same(words.get(from + i), wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all words belong to one category: a short form, not a mistake. */
    private boolean subset(List<String> pair) {
        return categories.stream()
                .anyMatch(category -> pair.stream()
                        .allMatch(word -> content(category).stream().anyMatch(other -> same(word, other))));
    }

    /** Whether the word, if with a typing error, is a long noun that a category ends in; short ones, as status, have other uses. */
    private boolean categoryNoun(String word) {
        return categories.stream()
                .map(category -> content(category).getLast())
                .filter(noun -> noun.length() >= AFFIX)
                .anyMatch(noun -> EditDistance.atMost(TYPING_ERROR, word, noun) <= TYPING_ERROR);
    }

    private static boolean resembles(List<String> pair, List<String> category) {
        return pair.stream()
                .anyMatch(word -> category.stream().anyMatch(other -> alike(word.toLowerCase(Locale.ROOT), other)));
    }

    private static boolean alike(String word, String other) {
        var a = Wording.unaccented(word);
        var b = Wording.unaccented(other);
        return a.length() >= STEM
                && (same(a, b)
                        || commonPrefix(a, b) >= AFFIX
                        || commonSuffix(a, b) >= AFFIX
                        || EditDistance.atMost(TYPING_ERROR, a, b) <= TYPING_ERROR);
    }

    private List<String> content(String category) {
        var content = new ArrayList<>(List.of(category.split("\\s+", -1)));
        content.removeIf(filler::contains);
        return content;
    }

    /** Whether two words are one but for their endings. */
    private static boolean same(String word, String accented) {
        var lower = Wording.unaccented(word.toLowerCase(Locale.ROOT));
        var other = Wording.unaccented(accented);
        int shorter = Math.min(lower.length(), other.length());
        int longer = Math.max(lower.length(), other.length());
        int prefix = commonPrefix(lower, other);
        return prefix >= Math.max(Math.min(3, shorter), shorter - ENDING) && longer - prefix <= ENDING;
    }

    private static int commonPrefix(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int commonSuffix(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i;
    }
}

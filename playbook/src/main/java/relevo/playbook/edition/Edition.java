package relevo.playbook.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import relevo.playbook.Language;
import relevo.playbook.binding.Drift;
import relevo.playbook.binding.Fingerprint;
import relevo.playbook.binding.LanguageDrift;
import relevo.playbook.rules.Bindings;
import relevo.playbook.rules.Rulebook;
import relevo.playbook.rules.Rules;

/**
 * Pages and rules together, immutable; the same content is the same edition, whatever its date.
 *
 * @param id SHA-256 over the texts, in lower-case hexadecimal digits
 * @param rulesText the rules file as it was read
 * @param pages by language tag
 */
public record Edition(String id, String rulesText, Rulebook rulebook, List<EditionPage> pages) {
    private static final int SHORT = 8;

    public Edition {
        pages = List.copyOf(pages);
    }

    static Edition of(String rulesText, Rulebook rulebook, Bindings bindings, List<PageText> texts) {
        var pages = texts.stream()
                .map(text -> EditionPage.read(text, rulebook, bindings))
                .sorted(Comparator.comparing(page -> page.language().tag()))
                .toList();
        if (pages.stream().map(EditionPage::language).distinct().count() < pages.size()) {
            throw new IllegalArgumentException("An edition has one page for each language, not two");
        }
        var byLanguage = new TreeMap<String, String>();
        pages.forEach(
                page -> byLanguage.put(page.language().tag(), page.source().text()));
        return new Edition(id(rulesText, byLanguage), rulesText, rulebook, pages);
    }

    /**
     * The id that texts have as an edition: each with its length before it, so that no two contents look alike.
     *
     * @param pages by language tag
     */
    public static String id(String rulesText, SortedMap<String, String> pages) {
        var content = new StringBuilder("relevo edition 1\n");
        append(content, "rules", rulesText);
        pages.forEach((language, text) -> append(content, language, text));
        return Fingerprint.sha256(content.toString());
    }

    private static void append(StringBuilder content, String name, String text) {
        content.append(name)
                .append(' ')
                .append(text.length())
                .append('\n')
                .append(text)
                .append('\n');
    }

    /** The beginning of the id, for people. */
    public String shortId() {
        return id.substring(0, SHORT);
    }

    public String process() {
        return rulebook.rules().process();
    }

    public Rules rules() {
        return rulebook.rules();
    }

    public List<Language> languages() {
        return pages.stream().map(EditionPage::language).toList();
    }

    public Optional<EditionPage> page(Language language) {
        return pages.stream().filter(page -> page.language() == language).findFirst();
    }

    /** The page in the language that a person reads, else the English one, else any. */
    public EditionPage pageFor(Language language) {
        return page(language).or(() -> page(Language.EN)).orElseGet(pages::getFirst);
    }

    /** Where the pages disagree with the rules, and with each other. */
    public List<Drift> drift() {
        var readings = pages.stream()
                .map(page -> new LanguageDrift.Reading(page.page(), page.binding()))
                .toList();
        return Stream.concat(
                        pages.stream().flatMap(page -> page.drift().stream()),
                        LanguageDrift.between(rules(), readings).stream())
                .sorted()
                .toList();
    }
}

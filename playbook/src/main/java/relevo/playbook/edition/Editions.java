package relevo.playbook.edition;

import java.util.List;
import relevo.playbook.rules.Rulebook;
import relevo.playbook.rules.RulesReader;
import relevo.playbook.rules.RulesReading;
import relevo.playbook.rules.ShippedRules;

/** Makes editions: the one that the product ships, those of other pages, and stored ones again. */
public final class Editions {
    private static final String RULES_FILE = "rules.yaml";
    private static final List<String> OWN_PAGES = List.of("es.md", "en.md");

    private Editions() {}

    /** The product's own pages with the rules of this name. */
    public static Edition shipped(String rules) {
        return withRules(rules, OWN_PAGES.stream().map(page -> own(rules, page)).toList());
    }

    /** Other pages, one for each language, with the shipped rules of this name. */
    public static Edition withRules(String rules, List<PageText> pages) {
        var text = ShippedRules.text(rules, RULES_FILE);
        return Edition.of(text, ShippedRules.rulebook(rules), ShippedRules.bindings(rules), pages);
    }

    public static Edition withRules(String rules, String path, byte[] page) {
        return withRules(rules, List.of(PageText.of(path, page)));
    }

    /** An edition as it was stored; its rules need not be those that are shipped today. */
    public static Edition stored(String rulesText, List<PageText> pages) {
        var rulebook = rulebook(rulesText);
        return Edition.of(
                rulesText, rulebook, ShippedRules.bindings(rulebook.rules().process()), pages);
    }

    private static Rulebook rulebook(String rulesText) {
        return switch (RulesReader.read(rulesText)) {
            case RulesReading.Read read -> read.rulebook();
            case RulesReading.Refused refused ->
                throw new IllegalArgumentException("The stored rules can't be read: " + refused.defects());
        };
    }

    private static PageText own(String rules, String page) {
        return new PageText("playbooks/" + rules + "/" + page, ShippedRules.text(rules, page));
    }
}

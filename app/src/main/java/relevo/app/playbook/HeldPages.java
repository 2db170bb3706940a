package relevo.app.playbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import relevo.playbook.Language;
import relevo.playbook.edition.Editions;
import relevo.playbook.edition.PageText;

/**
 * Holds pages against rules, and against each other where all of them are one edition: no two in the same language. As soon as
 * two are, each is held against the rules alone, so that any number of pages can be read.
 */
final class HeldPages {
    private final String rules;
    private final Consumer<CheckedPage> tell;
    private final Map<Language, SubmittedPage> edition = new LinkedHashMap<>();
    private boolean several;

    HeldPages(String rules, Consumer<CheckedPage> tell) {
        this.rules = rules;
        this.tell = tell;
    }

    void read(String path, byte[] bytes) {
        var page = new SubmittedPage(PageText.of(path, bytes), CheckedPage.read(path, bytes));
        var language = page.checked().page().language();
        several |= edition.containsKey(language);
        if (several) {
            alone();
            tell.accept(page.checked().against(rules));
        } else {
            edition.put(language, page);
        }
    }

    /** Tells of the pages that were read last. */
    void end() {
        if (edition.size() < 2) {
            alone();
            return;
        }
        var pages = edition.values();
        var drift = Editions.withRules(
                        rules, pages.stream().map(SubmittedPage::text).toList())
                .drift();
        pages.forEach(page -> tell.accept(Submission.with(page, drift).checked()));
        edition.clear();
    }

    private void alone() {
        edition.values().forEach(page -> tell.accept(page.checked().against(rules)));
        edition.clear();
    }
}

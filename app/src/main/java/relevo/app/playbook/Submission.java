package relevo.app.playbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import relevo.playbook.Language;
import relevo.playbook.binding.Drift;
import relevo.playbook.edition.Edition;
import relevo.playbook.edition.EditionPage;
import relevo.playbook.edition.Editions;
import relevo.playbook.rules.Rules;

/**
 * Pages that somebody wants to make an edition of, checked.
 *
 * @param pages as they were handed in, each with what it gets wrong
 * @param objections why they can't become an edition; none where they can
 * @param edition what they would become, where that can be said
 */
public record Submission(List<SubmittedPage> pages, List<Objection> objections, Optional<Edition> edition) {
    private static final int MOST = Language.values().length;

    public Submission {
        pages = List.copyOf(pages);
        objections = List.copyOf(objections);
    }

    static Submission of(String rules, List<SubmittedPage> pages) {
        var objections = new ArrayList<Objection>();
        number(pages, objections);
        pages.forEach(page -> letters(page, objections));
        languages(pages, objections);
        if (!objections.isEmpty()) {
            return new Submission(pages, objections, Optional.empty());
        }
        var edition = Editions.withRules(
                rules, pages.stream().map(SubmittedPage::text).toList());
        var told =
                pages.stream().map(page -> content(page, edition, objections)).toList();
        return new Submission(told, objections, Optional.of(edition));
    }

    /** What may be published. */
    Optional<Edition> publishable() {
        return objections.isEmpty() ? edition : Optional.empty();
    }

    private static void number(List<SubmittedPage> pages, List<Objection> objections) {
        if (pages.isEmpty()) {
            objections.add(Objection.of(Objection.Reason.NO_PAGE));
        } else if (pages.size() > MOST) {
            objections.add(Objection.of(Objection.Reason.TOO_MANY, Integer.toString(MOST)));
        }
    }

    private static void letters(SubmittedPage page, List<Objection> objections) {
        if (page.isTooLarge()) {
            objections.add(Objection.of(Objection.Reason.TOO_LARGE, page.name()));
        } else if (page.isNoText()) {
            objections.add(Objection.of(Objection.Reason.NO_TEXT, page.name()));
        }
    }

    private static void languages(List<SubmittedPage> pages, List<Objection> objections) {
        var taken = new HashMap<Language, String>();
        for (var page : pages) {
            var language = page.checked().page().language();
            var other = taken.putIfAbsent(language, page.name());
            if (other != null) {
                objections.add(Objection.of(Objection.Reason.SAME_LANGUAGE, other, page.name(), language.tag()));
            }
        }
    }

    /** A page of another process is not told where it differs from the rules: it differs everywhere. */
    private static SubmittedPage content(SubmittedPage page, Edition edition, List<Objection> objections) {
        if (page.checked().hasErrors()) {
            objections.add(Objection.of(Objection.Reason.HAS_ERRORS, page.name()));
        } else if (edition.page(language(page)).stream().noneMatch(read -> isRecognised(read, edition.rules()))) {
            objections.add(Objection.of(Objection.Reason.OTHER_PROCESS, page.name(), edition.process()));
            return page;
        }
        return with(page, edition.drift());
    }

    /** By its own word, or the task that completing sets; where a page lacks both, by the known sentences of half of the criteria. */
    private static boolean isRecognised(EditionPage page, Rules rules) {
        var task = rules.values().completionTask();
        var known = rules.criteria().stream()
                .filter(criterion -> page.items(criterion.id()).stream()
                        .anyMatch(bound -> bound.certainty().sure()))
                .count();
        return rules.process().equals(page.page().metadata().get("process"))
                || page.page().tasks().stream().anyMatch(row -> row.id().equals(task))
                || 2 * known >= rules.criteria().size();
    }

    /** A page with what of the drift is its own. */
    static SubmittedPage with(SubmittedPage page, List<Drift> drift) {
        var own = drift.stream()
                .filter(found -> found.language() == language(page))
                .toList();
        return new SubmittedPage(page.text(), page.checked().with(own));
    }

    private static Language language(SubmittedPage page) {
        return page.checked().page().language();
    }
}

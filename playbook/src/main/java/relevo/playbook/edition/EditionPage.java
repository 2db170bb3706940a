package relevo.playbook.edition;

import java.util.List;
import java.util.Optional;
import relevo.playbook.Finding;
import relevo.playbook.Language;
import relevo.playbook.Page;
import relevo.playbook.Step;
import relevo.playbook.binding.Binder;
import relevo.playbook.binding.Binding;
import relevo.playbook.binding.BoundItem;
import relevo.playbook.binding.Drift;
import relevo.playbook.binding.Drifts;
import relevo.playbook.binding.PageItems;
import relevo.playbook.read.PlaybookReader;
import relevo.playbook.rules.Bindings;
import relevo.playbook.rules.Rulebook;

/**
 * One language of an edition.
 *
 * @param findings what the page gets wrong by itself
 * @param drift where it disagrees with the rules
 */
public record EditionPage(PageText source, Page page, Binding binding, List<Finding> findings, List<Drift> drift) {
    public EditionPage {
        findings = List.copyOf(findings);
        drift = List.copyOf(drift);
    }

    static EditionPage read(PageText source, Rulebook rulebook, Bindings bindings) {
        var reading = PlaybookReader.read(source.path(), source.bytes());
        var page = reading.page();
        var binding = Binder.bind(page, rulebook.rules(), bindings);
        return new EditionPage(source, page, binding, reading.findings(), Drifts.of(page, binding, rulebook, bindings));
    }

    public Language language() {
        return page.language();
    }

    /** The sentences that say the criterion, the best first; none where the page doesn't say it. */
    public List<BoundItem> items(String criterion) {
        return binding.items(criterion);
    }

    /** The step that the rules call {@code prepare} or {@code discuss}. */
    public Optional<Step> step(String name) {
        var position = PageItems.positionOf(name);
        return position >= 0 && position < page.steps().size()
                ? Optional.of(page.steps().get(position))
                : Optional.empty();
    }

    /** What the page says about the step, as HTML that is safe to show; empty where there is no such step. */
    public String guidance(String step) {
        return step(step)
                .map(found -> new GuidanceHtml(source.text(), found).render())
                .orElse("");
    }
}

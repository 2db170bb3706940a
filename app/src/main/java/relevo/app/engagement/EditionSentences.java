package relevo.app.engagement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.app.engagement.ServiceWorks.StepText;
import relevo.app.sentence.Speech;
import relevo.playbook.Language;
import relevo.playbook.Step;
import relevo.playbook.binding.BoundItem;
import relevo.playbook.binding.PageItem;
import relevo.playbook.edition.Edition;
import relevo.playbook.edition.EditionPage;

/** What an edition says of each criterion by its rules, and of each step by its page. */
final class EditionSentences implements PageSentences {
    private final Edition edition;
    private final EditionPage page;
    private final Locale language;

    EditionSentences(Edition edition, Locale language) {
        this.edition = edition;
        this.language = language;
        this.page = edition.pageFor(Language.ofTag(language.getLanguage()).orElse(Language.EN));
    }

    @Override
    public String sentence(String criterion) {
        return edition.rulebook().sentence(criterion).in(language.getLanguage());
    }

    @Override
    public List<Integer> lines(String criterion) {
        return page.items(criterion).stream()
                .map(BoundItem::item)
                .map(PageItem::line)
                .toList();
    }

    @Override
    public String page() {
        return "/playbooks/" + edition.shortId() + "?language="
                + page.language().tag();
    }

    List<StepText> steps(Speech speech) {
        return List.of(step("prepare", 1, speech), step("discuss", 2, speech));
    }

    private StepText step(String name, int place, Speech speech) {
        return page.step(name)
                .map(step -> new StepText(
                        name, title(name, step, speech), meta(step, place, speech), step.line(), step.guidance()))
                .orElseGet(() -> new StepText(
                        name,
                        speech.text("engagement.step." + name),
                        speech.text("engagement.step.meta", place, 2),
                        null,
                        List.of()));
    }

    /** The page's title of the step where the reader reads the page's language. */
    private String title(String name, Step step, Speech speech) {
        return page.language().tag().equals(language.getLanguage())
                ? step.title()
                : speech.text("engagement.step." + name);
    }

    private static String meta(Step step, int place, Speech speech) {
        String where = speech.text("engagement.step.meta", place, 2);
        return Stream.of(where, String.join(", ", step.roles()), String.join(", ", step.appliesTo()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    EngagementPage.Edition shown() {
        String title = page.page().title();
        return new EngagementPage.Edition(title == null ? edition.process() : title, edition.shortId(), page());
    }
}

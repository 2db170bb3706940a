package relevo.app.playbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import relevo.app.web.Sign;
import relevo.playbook.Language;
import relevo.playbook.Severity;
import relevo.playbook.edition.EditionPage;

/**
 * What the page of an edition shows, in one of its languages.
 *
 * @param criteria each with the lines that say it
 * @param remarks what the page gets wrong; what criteria and structure tell by themselves is not said again
 * @param news what to tell who has just published it, or empty
 */
public record PlaybookPage(
        Library.Entry entry,
        EditionPage page,
        List<PageLine> lines,
        List<CriterionRow> criteria,
        List<Remark> remarks,
        String news) {
    private static final Set<String> TOLD_ELSEWHERE = Set.of("CRITERION_UNSAID", "CRITERION_LOST", "BINDING_UNCERTAIN");

    static PlaybookPage of(Library.Entry entry, Language shown, Locale reader, String news) {
        var edition = entry.edition();
        var page = edition.pageFor(shown);
        var source = page.source();
        var drift = edition.drift().stream()
                .filter(found -> found.language() == page.language())
                .toList();
        var checked = CheckedPage.read(source.path(), source.text().getBytes(StandardCharsets.UTF_8))
                .with(drift);
        var remarks = checked.remarks(reader).stream()
                .filter(remark -> !TOLD_ELSEWHERE.contains(remark.code()))
                .toList();
        var lines = lines(checked.reading().lines(), new Marked(page), remarks);
        return new PlaybookPage(entry, page, lines, CriterionRow.of(edition, page, reader), remarks, news);
    }

    public Marked marked() {
        return new Marked(page);
    }

    /** What a criterion that hangs on the page asks for, in the reader's language. */
    public String asks(String criterion) {
        return criteria.stream()
                .filter(row -> row.id().equals(criterion))
                .map(CriterionRow::sentence)
                .findFirst()
                .orElseThrow();
    }

    public String title() {
        var title = page.page().title();
        return title == null ? entry.edition().process() : title;
    }

    public long unsaid() {
        return criteria.stream().filter(criterion -> !criterion.isSaid()).count();
    }

    private static List<PageLine> lines(List<String> texts, Marked marked, List<Remark> remarks) {
        var lines = new ArrayList<PageLine>(texts.size());
        for (int number = 1; number <= texts.size(); number++) {
            var criteria = marked.onLine(number).stream()
                    .map(Marked.Mark::criterion)
                    .distinct()
                    .toList();
            lines.add(new PageLine(number, texts.get(number - 1), criteria, gravest(remarks, number)));
        }
        return lines;
    }

    private static @org.jspecify.annotations.Nullable Sign gravest(List<Remark> remarks, int line) {
        return remarks.stream()
                .filter(remark -> remark.line() == line && remark.severity() != Severity.INFO)
                .min(Comparator.comparing(Remark::severity))
                .map(Remark::sign)
                .orElse(null);
    }
}

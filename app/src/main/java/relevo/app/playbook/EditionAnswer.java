package relevo.app.playbook;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import relevo.playbook.Language;
import relevo.playbook.Page;

/** An edition as programs read it. */
record EditionAnswer(
        String id,
        String shortId,
        String process,
        String title,
        List<String> languages,
        Instant published,
        @Nullable String publishedBy,
        boolean shipped,
        long engagements) {
    static EditionAnswer of(Library.Entry entry, Locale language) {
        var edition = entry.edition();
        var publication = entry.publication();
        return new EditionAnswer(
                edition.id(),
                edition.shortId(),
                edition.process(),
                entry.title(language),
                edition.languages().stream().map(Language::tag).toList(),
                publication.at(),
                publication.by(),
                publication.shipped(),
                publication.engagements());
    }

    static List<RemarkAnswer> remarks(CheckedPage page, Locale language) {
        return page.remarks(language).stream()
                .map(remark -> RemarkAnswer.of(page.reading().path(), remark))
                .toList();
    }

    /** What a page gets wrong. */
    record RemarkAnswer(
            String page, int line, int column, String severity, String code, String message, String remedy) {
        static RemarkAnswer of(String page, Remark remark) {
            return new RemarkAnswer(
                    page,
                    remark.line(),
                    remark.column(),
                    remark.severity().word(),
                    remark.code(),
                    remark.message(),
                    remark.remedy());
        }
    }

    /** A page of an edition: its text, what was read, the lines that say each criterion, what is wrong. */
    record PageAnswer(
            String language, String text, Page page, List<CriterionRow> criteria, List<RemarkAnswer> remarks) {
        static PageAnswer of(PlaybookPage shown) {
            var source = shown.page().source();
            var remarks = shown.remarks().stream()
                    .map(remark -> RemarkAnswer.of(source.path(), remark))
                    .toList();
            return new PageAnswer(
                    shown.page().language().tag(), source.text(), shown.page().page(), shown.criteria(), remarks);
        }
    }

    /** An edition with its pages and the text of its rules. */
    record Whole(EditionAnswer edition, String rules, List<PageAnswer> pages) {
        static Whole of(Library.Entry entry, Locale reader) {
            var pages = entry.edition().languages().stream()
                    .map(language -> PageAnswer.of(PlaybookPage.of(entry, language, reader, "")))
                    .toList();
            return new Whole(EditionAnswer.of(entry, reader), entry.edition().rulesText(), pages);
        }
    }
}

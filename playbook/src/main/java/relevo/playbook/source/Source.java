package relevo.playbook.source;

import java.util.List;
import java.util.Map;
import relevo.playbook.Findings;

/** A page's text, repaired so that Markdown reads it, with the way back to each place of the file. */
public final class Source {
    private final List<SourceLine> lines;
    private final Map<String, String> metadata;

    private final List<String> stored;

    private Source(List<SourceLine> lines, Map<String, String> metadata, List<String> stored) {
        this.stored = List.copyOf(stored);
        this.lines = List.copyOf(lines);
        this.metadata = metadata;
    }

    /** Decodes and repairs a file's bytes; every repair is a finding. */
    public static Source of(byte[] bytes, Findings findings) {
        var lines = Decoding.lines(bytes, findings);
        var stored = lines.stream().map(SourceLine::text).toList();
        var front = FrontMatter.cut(lines, findings);
        lines = ConflictMarkers.drop(front.rest(), findings);
        lines = InvisibleCharacters.drop(lines, findings);
        lines = Fences.mark(lines, findings);
        lines = Comments.blank(lines, findings);
        lines = HtmlMarkup.toMarkdown(lines, findings);
        lines = ListMarks.toMarkdown(lines, findings);
        lines = SwallowedTitles.free(lines, findings);
        lines = HeadingRepair.repair(lines, findings);
        lines = HtmlTables.toPipes(lines, findings);
        lines = SpacedTables.toPipes(lines, findings);
        lines = DrawnTables.toPipes(lines, findings);
        lines = TableRepair.repair(lines, findings);
        lines = LongParagraphs.cut(lines);
        return new Source(lines, front.metadata(), stored);
    }

    /** The file's text as it is read, before any repair: UTF-8, or the encoding that a finding names. */
    public static String decoded(byte[] bytes) {
        return Decoding.text(bytes);
    }

    /** The text to hand to Markdown. */
    public String text() {
        var text = new StringBuilder();
        for (var line : lines) {
            text.append(line.text()).append('\n');
        }
        return text.toString();
    }

    public List<String> texts() {
        return lines.stream().map(SourceLine::text).toList();
    }

    /** Whether there is nothing to read. */
    public boolean blank() {
        return lines.stream().allMatch(SourceLine::blank);
    }

    /** The file's lines, before any repair. */
    public List<String> stored() {
        return stored;
    }

    /** The front matter's keys and values. */
    public Map<String, String> metadata() {
        return metadata;
    }

    /** The file's line of a 0-based line of {@link #text}. */
    public int line(int index) {
        return lines.isEmpty() ? 1 : at(index).number();
    }

    /** The file's column of a 0-based line and column of {@link #text}. */
    public int column(int index, int column) {
        return lines.isEmpty() ? 1 : at(index).column(column);
    }

    private SourceLine at(int index) {
        return lines.get(Math.clamp(index, 0, lines.size() - 1));
    }
}

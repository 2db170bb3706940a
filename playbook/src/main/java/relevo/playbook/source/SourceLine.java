package relevo.playbook.source;

import java.util.List;

/**
 * One line as Markdown will read it, and where it comes from.
 *
 * @param number 1-based line of the file
 * @param shift how many characters of the file's line stand before the first of {@code text} (less what was added)
 * @param removed columns (0-based, in {@code text}) before which a character of the file was taken out
 * @param code whether the line stands in a fenced code block
 */
record SourceLine(String text, int number, int shift, List<Integer> removed, boolean code) {
    SourceLine(String text, int number) {
        this(text, number, 0, List.of(), false);
    }

    /** This line with another text that begins {@code moved} characters further right in the file. */
    SourceLine with(String changed, int moved) {
        return new SourceLine(changed, number, shift + moved, removed, code);
    }

    /** A line of dashes for so many columns in the place of this one. */
    SourceLine dashes(int columns) {
        return with("|" + "---|".repeat(columns), 0);
    }

    SourceLine inCode() {
        return new SourceLine(text, number, shift, removed, true);
    }

    boolean blank() {
        return text.isBlank();
    }

    /** The 1-based column in the file of a 0-based index of this text. */
    int column(int index) {
        int out = 0;
        for (int place : removed) {
            out += place <= index ? 1 : 0;
        }
        return Math.max(1, index + shift + out + 1);
    }
}

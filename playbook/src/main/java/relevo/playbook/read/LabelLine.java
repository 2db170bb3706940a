package relevo.playbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import relevo.playbook.block.TextLine;
import relevo.playbook.lexicon.LabelKind;
import relevo.playbook.lexicon.Lexicon;
import relevo.playbook.lexicon.Match;
import relevo.playbook.lexicon.Match.Certainty;

/** Finds the labels in one line: words, a colon, a value; perhaps several in a row. */
final class LabelLine {
    private static final int LONGEST_WORDS = 40;
    private static final int LONGEST_VALUE = 100;

    /** What people put between a label's value and the next label in the line. */
    private static final String SEPARATORS = " |;；·,，、。【";

    private static final String TRAILING = SEPARATORS + ".–—/-";

    private static final Pattern DASHED = Pattern.compile("(.{1,40}?)\\s[–—-]\\s+(\\S.*)");

    private final Words words;

    LabelLine(Words words) {
        this.words = words;
    }

    /** The labels of a line that begins with one; none otherwise. */
    List<Label> read(TextLine line) {
        var text = line.text();
        int colon = colon(text, 0, LONGEST_WORDS + 1);
        if (colon < 0) {
            return withoutColon(line).or(() -> dashed(line)).map(List::of).orElse(List.of());
        }
        var match = words.label(text.substring(0, colon));
        var labels = match.map(found -> split(found, text, colon, line)).orElse(List.of());
        boolean believed = sentences(labels, line)
                || match.filter(found -> believable(found, line, colon)).isPresent();
        return believed ? labels : List.of();
    }

    /** Whether a colon, or the bracket that stands for it, divides a label from its value. */
    static boolean divided(TextLine line) {
        return colon(line.text(), 0, line.text().length()) >= 0;
    }

    /** Whether the line is the first half of a label whose second half stands in the next line. */
    Optional<Label> wrapped(TextLine line, TextLine next) {
        boolean word = !line.text().isEmpty() && Character.isLetter(line.text().charAt(0));
        int left = LONGEST_WORDS - line.text().length();
        int colon = word ? colon(next.text(), 0, left + 1) : -1;
        if (colon < 0 || colon(line.text(), 0, LONGEST_WORDS) >= 0) {
            return Optional.empty();
        }
        var joined = line.text() + " " + next.text().substring(0, colon);
        var glued = line.text() + next.text().substring(0, colon);
        return words.exactLabel(joined)
                .or(() -> words.exactLabel(glued))
                .map(match -> new Label(match, joined, value(next.text(), colon), line.line(), line.column()));
    }

    /** Whether the whole line is a label's words, its colon and value being elsewhere. */
    Optional<Match<LabelKind>> bare(TextLine line) {
        return line.text().length() > LONGEST_WORDS ? Optional.empty() : words.exactLabel(line.text());
    }

    boolean phase(String name) {
        return words.exactLabel(name)
                .filter(match -> match.kind() == LabelKind.PHASE)
                .isPresent();
    }

    /** Whether each label of several is a sentence: "Role: Archivist. Applies to: All." */
    private static boolean sentences(List<Label> labels, TextLine line) {
        if (labels.size() < 2) {
            return false;
        }
        int second = labels.get(1).column() - line.column();
        var first = line.text().substring(0, second).strip();
        return first.endsWith(".") || first.endsWith("。");
    }

    private boolean believable(Match<LabelKind> match, TextLine line, int colon) {
        boolean bold = line.boldFrom() >= 0;
        var value = value(line.text(), colon);
        boolean shortValue = value.length() <= LONGEST_VALUE && !value.endsWith(".") && !value.endsWith("。");
        return match.certainty() == Certainty.MISSPELT ? bold : bold || shortValue;
    }

    private Optional<Label> withoutColon(TextLine line) {
        int bold = line.boldFrom();
        if (bold <= 0 || bold > LONGEST_WORDS || bold >= line.text().length()) {
            return Optional.empty();
        }
        var name = line.text().substring(0, bold);
        return words.exactLabel(name)
                .map(match -> new Label(match, name, line.text().substring(bold).strip(), line.line(), line.column()));
    }

    /** Bold words of a label, a dash, a value. */
    private Optional<Label> dashed(TextLine line) {
        var parts = DASHED.matcher(line.text());
        return line.boldFrom() == 0 && parts.matches()
                ? words.exactLabel(parts.group(1))
                        .map(match ->
                                new Label(match, parts.group(1), parts.group(2).strip(), line.line(), line.column()))
                : Optional.empty();
    }

    private List<Label> split(Match<LabelKind> match, String text, int colon, TextLine line) {
        var labels = new ArrayList<Label>();
        var current = match;
        int start = 0;
        int valueStart = colon + 1;
        int next = colon(text, valueStart, text.length());
        while (next >= 0) {
            int begin = begin(text, valueStart, next);
            if (begin >= 0) {
                labels.add(unseparated(label(current, text, start, valueStart, begin, line)));
                current = words.exactLabel(text.substring(begin, next)).orElse(current);
                start = begin;
                valueStart = next + 1;
            }
            next = colon(text, next + 1, text.length());
        }
        labels.add(label(current, text, start, valueStart, text.length(), line));
        if (sentences(labels, line)) {
            labels.add(unseparated(labels.removeLast()));
        }
        return labels;
    }

    private static Label label(Match<LabelKind> match, String text, int start, int valueStart, int end, TextLine line) {
        var name = text.substring(start, valueStart - 1);
        return new Label(match, name, text.substring(valueStart, end).strip(), line.line(), line.column() + start);
    }

    private static Label unseparated(Label label) {
        int end = label.value().length();
        while (end > 0 && TRAILING.indexOf(label.value().charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? label : label.withValue(label.value().substring(0, end));
    }

    /** Where the words of a label begin that end at this colon, or -1: tries the last four words, longest first. */
    private int begin(String text, int from, int colon) {
        int begin = -1;
        int at = colon;
        int first = Math.max(from, colon - LONGEST_WORDS);
        for (int i = 0; i < 4 && at > first; i++) {
            at = separator(text, at - 1, first);
            if (at < first) {
                break;
            }
            if (Character.isLetter(text.charAt(at + 1))
                    && colon - at <= LONGEST_WORDS
                    && Lexicon.known(text.substring(at + 1, colon))
                            .flatMap(words.own()::exactLabel)
                            .isPresent()) {
                begin = at + 1;
            }
        }
        return begin;
    }

    private static int separator(String text, int last, int first) {
        int at = last;
        while (at >= first && SEPARATORS.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at;
    }

    private static String value(String text, int colon) {
        return text.substring(colon + 1).strip();
    }

    /** Whether the bracket that ends here stands for a colon: none follows. */
    private static boolean bracket(String text, int at) {
        return text.charAt(at) == '】' && (at + 1 == text.length() || ":：﹕︰".indexOf(text.charAt(at + 1)) < 0);
    }

    /** The first colon between two places, or -1. */
    private static int colon(String text, int from, int to) {
        for (int i = from; i < Math.min(to, text.length()); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：' || c == '﹕' || c == '︰' || bracket(text, i)) {
                return i;
            }
        }
        return -1;
    }
}

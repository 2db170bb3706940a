package relevo.playbook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relevo.playbook.block.TextLine;
import relevo.playbook.lexicon.LabelKind;
import relevo.playbook.lexicon.Lexicon;
import relevo.playbook.lexicon.Match;
import relevo.playbook.lexicon.Match.Certainty;

/** Finds the labels in one line: words, a colon, a value; perhaps several in a row. */
final class LabelLine {
    private static final int LONGEST_WORDS = 40;
    private static final int LONGEST_VALUE = 100;

    private final Words words;

    LabelLine(Words words) {
        this.words = words;
    }

    /** The labels of a line that begins with one; none otherwise. */
    List<Label> read(TextLine line) {
        var text = line.text();
        int colon = colon(text, 0, LONGEST_WORDS + 1);
        if (colon < 0) {
            return withoutColon(line).map(List::of).orElse(List.of());
        }
        var match = words.label(text.substring(0, colon)).filter(found -> believable(found, line, colon));
        return match.isEmpty() ? List.of() : split(match.get(), text, 0, colon, line);
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

    private List<Label> split(Match<LabelKind> match, String text, int from, int colon, TextLine line) {
        var labels = new ArrayList<Label>();
        var current = match;
        int start = from;
        int valueStart = colon + 1;
        int next = colon(text, valueStart, text.length());
        while (next >= 0) {
            int begin = begin(text, valueStart, next);
            if (begin >= 0) {
                labels.add(label(current, text, start, valueStart, begin, line));
                current = words.exactLabel(text.substring(begin, next)).orElse(current);
                start = begin;
                valueStart = next + 1;
            }
            next = colon(text, next + 1, text.length());
        }
        labels.add(label(current, text, start, valueStart, text.length(), line));
        return labels;
    }

    private static Label label(Match<LabelKind> match, String text, int start, int valueStart, int end, TextLine line) {
        var name = text.substring(start, valueStart - 1);
        return new Label(match, name, text.substring(valueStart, end).strip(), line.line(), line.column() + start);
    }

    /** Where the words of a label begin that end at this colon, or -1: tries the last four words, longest first. */
    private int begin(String text, int from, int colon) {
        int begin = -1;
        int at = colon;
        for (int i = 0; i < 4 && at > from; i++) {
            at = text.lastIndexOf(' ', at - 1);
            if (at < from) {
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

    private static String value(String text, int colon) {
        return text.substring(colon + 1).strip();
    }

    /** The first colon between two places, or -1. */
    private static int colon(String text, int from, int to) {
        for (int i = from; i < Math.min(to, text.length()); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：' || c == '﹕' || c == '︰') {
                return i;
            }
        }
        return -1;
    }
}

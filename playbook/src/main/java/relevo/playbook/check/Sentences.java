package relevo.playbook.check;

import java.util.ArrayList;
import java.util.List;
import relevo.playbook.lexicon.Wording;

/** Cuts text into sentences and clauses; a point or comma between digits cuts nothing. */
final class Sentences {
    private static final String ENDS = ".。!！?？";
    private static final String CLAUSE_ENDS = ",、，;；)）";
    private static final String COLONS = ":：";
    private static final String OPENS = "(（";

    /** How far a number is looked for, so that a long text is not read again at each of its signs. */
    private static final int NEAR = 80;

    private Sentences() {}

    /** A piece of a text and where it begins there. */
    record Piece(String text, int start) {}

    static List<Piece> sentences(String text) {
        return cut(text, 0, ENDS);
    }

    static List<Piece> clauses(Piece sentence) {
        return cut(sentence.text(), sentence.start(), CLAUSE_ENDS);
    }

    private static List<Piece> cut(String text, int offset, String ends) {
        var pieces = new ArrayList<Piece>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean ended = ends.indexOf(text.charAt(i)) >= 0 || introduced(text, start, i, ends);
            if (ended && !betweenDigits(text, i)) {
                add(pieces, text, start, i, offset);
                start = i + 1;
            }
        }
        add(pieces, text, start, text.length(), offset);
        return pieces;
    }

    /** A colon ends what has no number yet, a parenthesis one that is more than the condition of what stands before it. */
    private static boolean introduced(String text, int start, int i, String ends) {
        if (!ends.equals(CLAUSE_ENDS)) {
            return false;
        }
        boolean colon = COLONS.indexOf(text.charAt(i)) >= 0;
        boolean opens = OPENS.indexOf(text.charAt(i)) >= 0;
        return (colon && !number(text.substring(Math.max(start, i - NEAR), i)))
                || (opens && !condition(text, start, i));
    }

    /** "10 % (fewer than 1,000)" is one clause, and "10 % (active users)" two. */
    private static boolean condition(String text, int start, int open) {
        var near = text.substring(open, Math.min(text.length(), open + NEAR));
        int close = near.indexOf(near.charAt(0) == '(' ? ')' : '）');
        var inside = near.substring(1, close < 0 ? near.length() : close);
        return number(inside)
                && Wording.narrow(inside).indexOf('%') < 0
                && number(text.substring(Math.max(start, open - NEAR), open));
    }

    private static boolean number(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean betweenDigits(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private static void add(List<Piece> pieces, String text, int start, int end, int offset) {
        var piece = text.substring(start, end);
        if (!piece.isBlank()) {
            pieces.add(new Piece(piece, offset + start));
        }
    }
}

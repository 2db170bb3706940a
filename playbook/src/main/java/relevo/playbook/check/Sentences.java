package relevo.playbook.check;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into sentences and clauses; a point or comma between digits cuts nothing. */
final class Sentences {
    private static final String ENDS = ".。!！?？";
    private static final String CLAUSE_ENDS = ",、，;；()（）:：";

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
            if (ends.indexOf(text.charAt(i)) >= 0 && !betweenDigits(text, i)) {
                add(pieces, text, start, i, offset);
                start = i + 1;
            }
        }
        add(pieces, text, start, text.length(), offset);
        return pieces;
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

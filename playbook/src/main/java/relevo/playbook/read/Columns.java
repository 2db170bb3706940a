package relevo.playbook.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import relevo.playbook.Obligation;
import relevo.playbook.block.Cell;
import relevo.playbook.lexicon.ColumnKind;

/** Which column of a table holds what: by its header, else by its position. */
final class Columns {
    /** "(M)andatory / (O)ptional" or "Mandatory (M) / Optional (O)", but not "Role(s) / Service(s)". */
    private static final Pattern TWO_LETTERS =
            Pattern.compile("\\(\\p{L}\\).*\\(\\p{L}\\).*|.*\\([\\p{Lu}\\p{Lo}]\\).*\\([\\p{Lu}\\p{Lo}]\\).*");

    private static final List<ColumnKind> TASK_ORDER =
            List.of(ColumnKind.ID, ColumnKind.NAME, ColumnKind.OBLIGATION, ColumnKind.ROLE, ColumnKind.SERVICES);
    private static final List<ColumnKind> REFRESH_ORDER = List.of(ColumnKind.DATE, ColumnKind.WHO, ColumnKind.WHAT);

    private static final int MOST = 12;

    private final Map<ColumnKind, Integer> named = new EnumMap<>(ColumnKind.class);
    private final int width;
    private boolean mandatory;
    private int optional = -1;

    Columns(List<Cell> header, Words words) {
        width = header.size();
        for (int i = 0; i < Math.min(width, MOST); i++) {
            var text = java.text.Normalizer.normalize(header.get(i).text(), java.text.Normalizer.Form.NFKC);
            if (text.length() < 100 && TWO_LETTERS.matcher(text).matches()) {
                named.putIfAbsent(ColumnKind.OBLIGATION, i);
            } else if (!text.isBlank()) {
                int index = i;
                words.column(text).ifPresent(match -> named.putIfAbsent(match.kind(), index));
                optional = says(words, text, Obligation.OPTIONAL) ? i : optional;
                mandatory |= says(words, text, Obligation.MANDATORY);
            }
        }
    }

    private static boolean says(Words words, String header, Obligation obligation) {
        return header.length() > 2
                && words.own().obligation(header).filter(obligation::equals).isPresent();
    }

    /** The column in which optional tasks are marked, where mandatory ones have a column of their own; else -1. */
    int optional() {
        return mandatory && names(ColumnKind.OBLIGATION) ? optional : -1;
    }

    boolean firstIs(ColumnKind kind) {
        return Integer.valueOf(0).equals(named.get(kind));
    }

    boolean names(ColumnKind kind) {
        return named.containsKey(kind);
    }

    /** The column of a kind, or -1 where the table is too narrow to have it. */
    int of(ColumnKind kind) {
        var known = named.get(kind);
        if (known != null) {
            return known;
        }
        int position = position(kind);
        return position < width && !named.containsValue(position) && usualOrder() ? position : -1;
    }

    /** Places say nothing in a table that has a known column elsewhere than usual. */
    private boolean usualOrder() {
        return named.entrySet().stream().allMatch(column -> column.getValue() == position(column.getKey()));
    }

    private static int position(ColumnKind kind) {
        return Math.max(TASK_ORDER.indexOf(kind), REFRESH_ORDER.indexOf(kind));
    }
}

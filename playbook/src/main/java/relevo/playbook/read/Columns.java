package relevo.playbook.read;

import java.text.Normalizer;
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
    private final Map<Obligation, Integer> obligations = new EnumMap<>(Obligation.class);
    private final List<Cell> header;
    private final Words words;

    /** Columns told by their header alone. */
    Columns(List<Cell> header, Words words) {
        this(header, words, -1);
    }

    private Columns(List<Cell> header, Words words, int ids) {
        this.header = header;
        this.words = words;
        if (ids >= 0) {
            named.put(ColumnKind.ID, ids);
        }
        for (int i = 0; i < Math.min(header.size(), MOST); i++) {
            var text = Normalizer.normalize(header.get(i).text(), Normalizer.Form.NFKC);
            if (i != ids && !text.isBlank()) {
                name(i, text);
            }
        }
        obliged();
    }

    /** These columns, of which one holds task ids, whatever its header says. */
    Columns identified(int column) {
        return new Columns(header, words, column);
    }

    private void name(int index, String title) {
        if (title.length() < 100 && TWO_LETTERS.matcher(title).matches()) {
            named.putIfAbsent(ColumnKind.OBLIGATION, index);
            return;
        }
        words.column(title).ifPresent(match -> named.putIfAbsent(match.kind(), index));
        words.own().obligation(title).ifPresent(said -> obligations.putIfAbsent(said, index));
    }

    /** A header that says mandatory is the obligation's; a lone letter is, where another header says optional. */
    private void obliged() {
        var mandatory = obligations.get(Obligation.MANDATORY);
        if (mandatory != null
                && (optional() >= 0 || header.get(mandatory).text().length() > 1)) {
            named.putIfAbsent(ColumnKind.OBLIGATION, mandatory);
        }
    }

    /** The column in which optional tasks are marked, where mandatory ones have a column of their own; else -1. */
    int optional() {
        return obligations.containsKey(Obligation.MANDATORY) ? obligations.getOrDefault(Obligation.OPTIONAL, -1) : -1;
    }

    boolean firstIs(ColumnKind kind) {
        return Integer.valueOf(0).equals(named.get(kind));
    }

    boolean names(ColumnKind kind) {
        return named.containsKey(kind);
    }

    /** The column of a kind: by its header, else by its usual place; -1 where neither says which. */
    int of(ColumnKind kind) {
        var known = named.get(kind);
        if (known != null) {
            return known;
        }
        int position = position(kind);
        return position < header.size() && !named.containsValue(position) && usualOrder() ? position : -1;
    }

    /** Places say nothing in a table that has a known column elsewhere than usual. */
    private boolean usualOrder() {
        return named.entrySet().stream().allMatch(column -> column.getValue() == position(column.getKey()));
    }

    private static int position(ColumnKind kind) {
        return Math.max(TASK_ORDER.indexOf(kind), REFRESH_ORDER.indexOf(kind));
    }
}

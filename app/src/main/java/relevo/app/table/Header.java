package relevo.app.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first row of a table, understood: which of its columns are known, and as what. */
final class Header<C extends Enum<C> & Column> {
    private final List<String> names;
    private final Map<C, Integer> positions;
    private final List<String> ignored = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    Header(long line, List<String> names, Names<C> known) {
        this.names = names;
        this.positions = new EnumMap<>(known.columns());
        for (var i = 0; i < names.size(); i++) {
            place(line, i, known.column(names.get(i)));
        }
        for (var column : known.columns().getEnumConstants()) {
            if (column.required() && !positions.containsKey(column)) {
                flaws.add(Flaw.at(line, "table.flaw.column-missing", known.all(column)));
            }
        }
    }

    private void place(long line, int position, @Nullable C column) {
        if (column == null) {
            ignored.add(names.get(position).strip());
            return;
        }
        var earlier = positions.putIfAbsent(column, position);
        if (earlier != null) {
            var name = names.get(position).strip();
            flaws.add(new Flaw(
                    line,
                    position + 1,
                    name,
                    "table.flaw.column-twice",
                    Flaw.said(names.get(earlier).strip(), name)));
        }
    }

    int width() {
        return names.size();
    }

    /** From 0, or -1 where the table does not have it. */
    int position(C column) {
        return positions.getOrDefault(column, -1);
    }

    String name(int position) {
        return names.get(position).strip();
    }

    int known() {
        return positions.size();
    }

    List<String> ignored() {
        return ignored.stream().filter(name -> !name.isEmpty()).toList();
    }

    List<Flaw> flaws() {
        return flaws;
    }
}

package relevo.playbook;

import java.util.Comparator;
import java.util.List;

/** Something that a page gets wrong, at a 1-based line and column of the file as it is stored. */
public record Finding(FindingCode code, int line, int column, List<String> arguments) implements Comparable<Finding> {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::code);

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Finding other) {
        return BY_PLACE.compare(this, other);
    }
}

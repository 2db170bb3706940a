package relevo.playbook.binding;

import java.util.Comparator;
import java.util.List;
import relevo.playbook.Language;
import relevo.playbook.Severity;

/**
 * A place where a page and its rules, or two languages of a page, disagree.
 *
 * @param criterion the criterion's id, empty where no criterion is concerned
 * @param line counted from 1
 * @param column counted from 1
 * @param arguments what the sentence of the code quotes
 */
public record Drift(DriftCode code, Language language, String criterion, int line, int column, List<String> arguments)
        implements Comparable<Drift> {
    private static final Comparator<Drift> BY_PLACE = Comparator.comparing(Drift::language)
            .thenComparingInt(Drift::line)
            .thenComparingInt(Drift::column)
            .thenComparing(Drift::code)
            .thenComparing(Drift::criterion);

    public Drift {
        arguments = List.copyOf(arguments);
    }

    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Drift other) {
        return BY_PLACE.compare(this, other);
    }
}

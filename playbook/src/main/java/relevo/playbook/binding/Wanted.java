package relevo.playbook.binding;

import java.util.Arrays;
import java.util.Comparator;
import relevo.playbook.rules.Reference;

/** An item of a known page that a criterion stands for, to be found on another page. */
record Wanted(String criterion, Reference known) {
    /** In the order of the known page, within a part. */
    static final Comparator<Wanted> BY_PLACE =
            Comparator.comparing(Wanted::position, (one, other) -> Arrays.compare(one, other));

    private int[] position() {
        var position = known.place().substring(known.place().lastIndexOf('/') + 1);
        return Arrays.stream(position.split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** The same criterion in the same part. */
    boolean alike(Wanted other) {
        return criterion.equals(other.criterion) && part().equals(other.part());
    }

    /** Whether the item stands where the known page has it. */
    boolean stands(PageItem item) {
        return item.place().equals(known.place());
    }

    String part() {
        return known.place().substring(0, known.place().lastIndexOf('/'));
    }
}

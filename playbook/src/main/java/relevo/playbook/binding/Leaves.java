package relevo.playbook.binding;

import java.util.List;
import java.util.stream.Stream;
import relevo.playbook.rules.Condition;

/** What a condition asks for in the end, without how it is combined. */
final class Leaves {
    private Leaves() {}

    static Stream<Condition.Leaf> of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> of(all.of());
            case Condition.Any any -> of(any.of());
            case Condition.OneOf oneOf -> of(oneOf.of());
            case Condition.When when -> of(when.then());
            case Condition.Leaf leaf -> Stream.of(leaf);
        };
    }

    static <L extends Condition.Leaf> List<L> of(Condition condition, Class<L> kind) {
        return of(condition).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Stream<Condition.Leaf> of(List<Condition> several) {
        return several.stream().flatMap(Leaves::of);
    }
}

package relevo.engagement.gate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Role;
import relevo.playbook.rules.Circumstance;
import relevo.playbook.rules.Condition;

/** A condition with how it stands; the same tree as the condition. */
public sealed interface Judged {
    Standing standing();

    /** The leaves beneath, in order. */
    Stream<Leaf> leaves();

    /** The leaves beneath that keep this open. */
    default Stream<Leaf> openLeaves() {
        return standing() == Standing.OPEN ? leaves().filter(leaf -> leaf.standing() == Standing.OPEN) : Stream.of();
    }

    /**
     * A condition judged by itself.
     *
     * @param evidence what meets it, or null
     * @param found what was found instead, or null
     * @param clearedBy who can change that
     */
    record Leaf(
            Condition.Leaf condition,
            Standing standing,
            @Nullable Evidence evidence,
            @Nullable Found found,
            Set<Role> clearedBy)
            implements Judged {
        static Leaf met(Condition.Leaf condition, Evidence evidence) {
            return new Leaf(condition, Standing.MET, evidence, null, Set.of());
        }

        static Leaf open(Condition.Leaf condition, Found found, Role... clearedBy) {
            return new Leaf(condition, Standing.OPEN, null, found, Set.of(clearedBy));
        }

        Leaf waived() {
            return new Leaf(condition, Standing.WAIVED, evidence, found, clearedBy);
        }

        @Override
        public Stream<Leaf> leaves() {
            return Stream.of(this);
        }
    }

    /** Conditions taken together. */
    record Group(How how, Standing standing, List<Judged> parts) implements Judged {
        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Leaf> leaves() {
            return parts.stream().flatMap(Judged::leaves);
        }

        @Override
        public Stream<Leaf> openLeaves() {
            return standing == Standing.OPEN ? parts.stream().flatMap(Judged::openLeaves) : Stream.of();
        }
    }

    /** A condition that is not asked, because its circumstance did not come about, or has not yet. */
    record NotAsked(Circumstance circumstance, boolean decided, Condition condition) implements Judged {
        @Override
        public Standing standing() {
            return Standing.NOT_APPLICABLE;
        }

        @Override
        public Stream<Leaf> leaves() {
            return Stream.of();
        }
    }

    /** How the parts of a group are taken together. */
    enum How {
        ALL,
        ANY,
        ONE_OF
    }
}

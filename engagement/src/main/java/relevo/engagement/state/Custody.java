package relevo.engagement.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import relevo.engagement.id.PersonId;

/**
 * Who holds the tenant, the hand-over on its way, and who works on it.
 *
 * @param since since when the holder holds
 */
public record Custody(
        Holder holder, Instant since, @Nullable Move move, List<Assignment> assignments) {
    public Custody {
        assignments = List.copyOf(assignments);
    }

    public boolean heldByQueue() {
        return holder instanceof Holder.ByQueue;
    }

    public boolean heldBy(PersonId person) {
        return holder.equals(new Holder.ByPerson(person));
    }

    public Optional<PersonId> manager() {
        return assignments.stream()
                .filter(Assignment::managesTenant)
                .map(Assignment::person)
                .findFirst();
    }

    public boolean managedBy(PersonId person) {
        return manager().filter(person::equals).isPresent();
    }

    public Custody held(Holder next, Instant at) {
        return new Custody(next, at, null, assignments);
    }

    public Custody moving(@Nullable Move next) {
        return new Custody(holder, since, next, assignments);
    }

    public Custody with(Assignment assignment) {
        Stream<Assignment> others =
                assignments.stream().filter(other -> !other.equals(assignment) && !displacedBy(other, assignment));
        return new Custody(
                holder,
                since,
                move,
                Stream.concat(others, Stream.of(assignment)).toList());
    }

    public Custody without(Predicate<Assignment> gone) {
        return new Custody(
                holder, since, move, assignments.stream().filter(gone.negate()).toList());
    }

    private static boolean displacedBy(Assignment other, Assignment assignment) {
        return assignment.primary()
                && other.primary()
                && other.role() == assignment.role()
                && java.util.Objects.equals(other.service(), assignment.service());
    }
}

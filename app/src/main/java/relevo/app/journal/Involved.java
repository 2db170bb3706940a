package relevo.app.journal;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import relevo.engagement.state.Assignment;
import relevo.engagement.state.Holder;
import relevo.engagement.state.Move;
import relevo.engagement.state.TenantState;

/** The people who have to do with a tenant: assigned to it, holding it, or asked to take it. */
final class Involved {
    private Involved() {}

    static Set<UUID> in(TenantState state) {
        Set<UUID> people = new TreeSet<>();
        for (Assignment assignment : state.custody().assignments()) {
            people.add(assignment.person().value());
        }
        if (state.custody().holder() instanceof Holder.ByPerson(var person)) {
            people.add(person.value());
        }
        if (state.custody().move() instanceof Move.Offer offer) {
            people.add(offer.to().value());
        }
        return people;
    }
}

package relevo.app.myday;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relevo.app.journal.Standing;
import relevo.app.sentence.Speech;
import relevo.app.web.SignedIn;
import relevo.engagement.Actor;
import relevo.engagement.Role;
import relevo.engagement.gate.Facts;
import relevo.engagement.id.PersonId;
import relevo.engagement.id.ServiceId;
import relevo.engagement.owed.OwedBy;
import relevo.engagement.state.TenantState;
import relevo.playbook.rules.Rules;

/**
 * A tenant with whoever looks at it.
 *
 * @param region the assignment team's own, or empty for all
 * @param latest active users of the latest readings, by service
 * @param declinedBy who declined the last move, while none is asked for; or null
 */
record Eyes(
        SignedIn person,
        Optional<String> region,
        Standing standing,
        Rules rules,
        Facts facts,
        Map<ServiceId, Integer> latest,
        @Nullable PersonId declinedBy,
        Speech speech,
        Instant now) {
    TenantState state() {
        return standing.state();
    }

    Actor actor() {
        return person.actor();
    }

    boolean manages() {
        return person.is(Role.ENGAGEMENT_MANAGER)
                && state().custody().manager().filter(actor()::is).isPresent();
    }

    /** Whether something is owed by this person. */
    boolean owes(OwedBy by) {
        return switch (by) {
            case OwedBy.ByPerson(var one) -> actor().is(one);
            case OwedBy.ByRole(Role role) -> person.is(role) && (role != Role.ASSIGNMENT_TEAM || looksAfter());
            case OwedBy.ByQueueTeam _ -> person.is(Role.ASSIGNMENT_TEAM) && looksAfter();
        };
    }

    private boolean looksAfter() {
        return region.isEmpty()
                || region.get().equals(state().profile().region().name());
    }

    String text(String key, Object... details) {
        return speech.text("myday." + key, details);
    }

    /** The services, and where. */
    String about(String what) {
        String where = speech.word(state().profile().region());
        return what.isEmpty() ? where : what + " · " + where;
    }

    String href(String service, String anchor) {
        return "/tenants/" + standing.id() + (service.isEmpty() ? "" : "?service=" + service) + anchor;
    }
}

package relevo.app.conformance;

import org.jspecify.annotations.Nullable;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import relevo.app.web.Cast;
import relevo.app.web.SignedIn;
import relevo.engagement.Role;
import relevo.playbook.rules.Gate;

/**
 * Somebody who tries.
 *
 * @param person null for nobody in particular: not signed in
 * @param manages whether they are the tenant's engagement manager
 */
record Caller(String name, @Nullable SignedIn person, boolean manages) {
    RequestPostProcessor signedIn() {
        return person == null ? SecurityMockMvcRequestPostProcessors.anonymous() : Cast.as(person);
    }

    /** Who may pass a gate, as docs/domain.md has it. */
    boolean may(Gate gate) {
        return switch (gate) {
            case START_PREPARING, RECORD_DISCUSSION, COMPLETE_SERVICE, REQUEST_MOVE -> manages;
            case ACCEPT_MOVE -> is(Role.ASSIGNMENT_TEAM) && !manages; // nobody accepts what they asked for
            case LEAVE_TENANT -> manages || is(Role.TEAM_MANAGER);
        };
    }

    private boolean is(Role role) {
        return person != null && person.is(role);
    }
}

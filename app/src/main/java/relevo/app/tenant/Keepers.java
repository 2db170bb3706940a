package relevo.app.tenant;

import relevo.app.web.SignedIn;
import relevo.engagement.Role;

/** Those who keep what tenants are, as far as pages offer it to them; whether they may, the core decides. */
final class Keepers {
    private Keepers() {}

    static boolean includes(SignedIn person) {
        return person.is(Role.ADMINISTRATOR) || person.is(Role.REQUEST_MANAGER);
    }
}

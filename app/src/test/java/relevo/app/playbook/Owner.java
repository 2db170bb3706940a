package relevo.app.playbook;

import org.springframework.stereotype.Component;
import relevo.app.web.Cast;
import relevo.engagement.Role;
import relevo.playbook.edition.Edition;

/** Carmen, who owns the playbooks, publishes an edition. */
@Component
public class Owner {
    private final Publishing publishing;

    Owner(Publishing publishing) {
        this.publishing = publishing;
    }

    public void publishes(Edition edition) {
        publishing.publish(edition, Cast.person(0x1d, "Carmen Uribarri", Role.PLAYBOOK_OWNER));
    }
}

package relevo.app.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import relevo.engagement.Role;

/**
 * A place in the bar. A feature offers its own as a bean; people see those that one of their roles may use.
 *
 * @param order places stand in rising order: my day 10, tenants 20, desk 30, requests 40, playbooks 50, closings 60,
 *     usage 70, mailbox 80, administration 90
 * @param key of its name in the texts; pages tell by it where they stand
 * @param roles empty for everybody
 */
public record NavEntry(int order, String key, String href, Set<Role> roles) {
    boolean isFor(@Nullable SignedIn person) {
        return person != null && (roles.isEmpty() || roles.stream().anyMatch(person::is));
    }
}

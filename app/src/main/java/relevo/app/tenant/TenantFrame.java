package relevo.app.tenant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of one tenant's data have in common.
 *
 * @param version of the tenant as shown
 * @param command the id of what the forms will ask for
 * @param may whether the reader may change what the page shows, as far as it can be told beforehand
 * @param who may, in words
 * @param blocked why nothing was done, ready to read
 * @param done whether something was just saved
 */
public record TenantFrame(
        UUID tenant,
        String name,
        String domain,
        long version,
        UUID command,
        boolean may,
        String who,
        @Nullable String blocked,
        boolean done) {}

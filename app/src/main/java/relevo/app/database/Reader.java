package relevo.app.database;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who a transaction reads and writes as; row-level security hides what they may not see.
 *
 * @param organisation the organisation of the person
 * @param person nobody for background work
 * @param operator whether the organisation runs the programme and so reads all
 * @param assignedOnly whether the person, within what the organisation reads, sees only the tenants they have to do with
 */
public record Reader(UUID organisation, Optional<UUID> person, boolean operator, boolean assignedOnly) {
    private static final UUID NO_ORGANISATION = new UUID(0, 0);

    /** Relevo itself, at work in the background: it reads all and belongs to no organisation. */
    public static final Reader BACKGROUND = new Reader(NO_ORGANISATION, Optional.empty(), true, false);

    /** Somebody who reads all that the organisation reads. */
    public static Reader person(UUID organisation, UUID person, boolean operator) {
        return new Reader(organisation, Optional.of(person), operator, false);
    }

    /** The same, held to the tenants that they have to do with where that is so. */
    public Reader assigned(boolean only) {
        return new Reader(organisation, person, operator, only);
    }

    /** What row-level security asks of a transaction: {@code organisation}, {@code person}, {@code operator}. */
    public Map<String, String> identity() {
        return Map.of("organisation", organisation.toString(), "person", named(), "operator", breadth());
    }

    /** The person's id; empty for background work. */
    public String named() {
        return person.map(UUID::toString).orElse("");
    }

    /** Whether the reader reads as the operator, and whether on assignment only. */
    public String breadth() {
        return assignedOnly ? operator + "-assigned" : Boolean.toString(operator);
    }
}

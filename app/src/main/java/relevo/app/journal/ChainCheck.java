package relevo.app.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import relevo.app.Sha256;
import relevo.engagement.id.TenantId;

/**
 * Follows a tenant's hashes from the first event on.
 *
 * <p>Where event and hash don't fit, the one after tells which of the two was changed: it was hashed with the true one.
 */
final class ChainCheck {
    private final Faults faults;
    private final List<byte[]> hashes = new ArrayList<>();
    private byte[] head;
    private byte @Nullable [] computed;

    ChainCheck(TenantId tenant, Faults faults) {
        this.faults = faults;
        this.head = Chain.begin(tenant).head();
    }

    /** The version of the last event so far. */
    long last() {
        return hashes.size();
    }

    void next(long version, byte[] event, byte[] hash) {
        settle(before -> Arrays.equals(Sha256.of(before, event), hash));
        boolean gap = version != last() + 1;
        if (gap) {
            faults.add(last() + 1, Fault.Kind.EVENT_MISSING, last() + 1, version - 1);
            hashes.addAll(java.util.Collections.nCopies(Math.toIntExact(version - 1 - last()), new byte[0]));
        }
        byte[] fitting = Sha256.of(head, event);
        computed = gap || Arrays.equals(fitting, hash) ? null : fitting;
        head = hash;
        hashes.add(hash);
    }

    /** After the last event: what the state row knows as its hash, null where there is none. */
    void end(byte @Nullable [] known) {
        settle(before -> Arrays.equals(before, known));
    }

    boolean hashIs(long version, byte[] hash) {
        return version >= 1 && version <= last() && Arrays.equals(hashes.get(Math.toIntExact(version - 1)), hash);
    }

    byte[] head() {
        return head.clone();
    }

    private void settle(Continuation after) {
        byte[] other = computed;
        if (other == null) {
            return;
        }
        boolean hashChanged = after.fits(other);
        faults.add(last(), hashChanged ? Fault.Kind.HASH_CHANGED : Fault.Kind.EVENT_CHANGED, last());
        if (hashChanged) {
            head = other;
        }
        computed = null;
    }

    /** Whether what follows was made with this hash of the event before. */
    private interface Continuation {
        boolean fits(byte[] before);
    }
}

package relevo.app.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import relevo.app.Sha256;
import relevo.app.journal.canonical.CanonicalJson;
import relevo.engagement.event.Recorded;
import relevo.engagement.id.TenantId;

/**
 * Events as stored: canonical bytes, each hashed with the hash of the one before; the first with that of the tenant's id.
 */
final class Chain {
    private final List<byte[]> events = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();
    private final byte[] start;
    private byte[] head;

    private Chain(byte[] start) {
        this.start = start.clone();
        this.head = this.start;
    }

    static Chain begin(TenantId tenant) {
        return new Chain(Sha256.of(tenant.value().toString().getBytes(StandardCharsets.UTF_8)));
    }

    static Chain after(byte[] head) {
        return new Chain(head);
    }

    Chain add(List<Recorded> recorded) {
        recorded.forEach(each -> add(CanonicalJson.write(Recorded.class, each)));
        return this;
    }

    private void add(byte[] event) {
        head = Sha256.of(head, event);
        events.add(event);
        hashes.add(head);
    }

    /** The hash that the first of the events follows. */
    byte[] start() {
        return start.clone();
    }

    byte[] head() {
        return head.clone();
    }

    byte[][] events() {
        return events.toArray(byte[][]::new);
    }

    byte[][] hashes() {
        return hashes.toArray(byte[][]::new);
    }
}

package relevo.app.journal;

import relevo.app.Sha256;

/** An event as it is stored and hashed. */
public final class StoredEvent {
    private final long version;
    private final byte[] event;
    private final byte[] hash;

    StoredEvent(long version, byte[] event, byte[] hash) {
        this.version = version;
        this.event = event.clone();
        this.hash = hash.clone();
    }

    public long version() {
        return version;
    }

    /** Canonical JSON, the very bytes. */
    public byte[] event() {
        return event.clone();
    }

    /** SHA-256 over the hash of the event before and the bytes of this one. */
    public byte[] hash() {
        return hash.clone();
    }

    /** What an event's hash has to be after the hash before it. */
    public static byte[] hash(byte[] before, byte[] event) {
        return Sha256.of(before, event);
    }
}

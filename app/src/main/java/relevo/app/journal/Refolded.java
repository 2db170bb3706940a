package relevo.app.journal;

import java.time.Instant;
import relevo.engagement.state.TenantState;

/** The state row that a journal gives. */
record Refolded(TenantState state, long version, Head head, Instant at) {
    /** The hash of the last event. */
    static final class Head {
        private final byte[] bytes;

        Head(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }
}

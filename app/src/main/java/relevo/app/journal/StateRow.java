package relevo.app.journal;

import relevo.engagement.state.TenantState;

/** A tenant's stored state as a command finds it, with the hash of the last event. */
final class StateRow {
    private final long version;
    private final TenantState state;
    private final byte[] head;
    private final boolean repeated;

    StateRow(long version, TenantState state, byte[] head, boolean repeated) {
        this.version = version;
        this.state = state;
        this.head = head.clone();
        this.repeated = repeated;
    }

    long version() {
        return version;
    }

    TenantState state() {
        return state;
    }

    byte[] head() {
        return head.clone();
    }

    Chain chain() {
        return Chain.after(head);
    }

    /** Whether the command that the row was read for has been carried out before. */
    boolean repeated() {
        return repeated;
    }
}

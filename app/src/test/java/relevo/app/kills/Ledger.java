package relevo.app.kills;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the server has acknowledged, kept where nothing is killed. */
final class Ledger {
    /** A command that was answered with success: a note with its text, or a mail. */
    record Acknowledged(UUID tenant, UUID command, String text) {}

    private final ConcurrentLinkedQueue<Acknowledged> all = new ConcurrentLinkedQueue<>();

    void add(Acknowledged acknowledged) {
        all.add(acknowledged);
    }

    List<Acknowledged> all() {
        return List.copyOf(all);
    }
}

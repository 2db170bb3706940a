package relevo.app.journal;

import java.util.ArrayList;
import java.util.List;
import relevo.engagement.Text;

/** The texts that commands bring along: stored with their events, and only if the commands are accepted. */
public final class Writing {
    private final List<Kept> kept = new ArrayList<>();

    Writing() {}

    /** Keeps a text and gives what the command cites of it. */
    public Text keep(String text) {
        Kept next = Kept.of(text);
        kept.add(next);
        return next.cited();
    }

    List<Kept> kept() {
        return List.copyOf(kept);
    }
}

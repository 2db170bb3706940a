package relevo.engagement.state;

import java.time.LocalDate;
import java.util.List;

/**
 * The completion discussion as held.
 *
 * @param readyFor services the customer is ready for next; empty where the engagement is done
 */
public record Discussion(LocalDate held, List<String> readyFor) {
    public Discussion {
        readyFor = List.copyOf(readyFor);
    }

    public boolean readyForAnother() {
        return !readyFor.isEmpty();
    }
}

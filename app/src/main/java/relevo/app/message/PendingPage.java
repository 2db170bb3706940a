package relevo.app.message;

import java.util.List;

/**
 * The mails of one person that no server has accepted yet.
 *
 * @param more whether there are more than are shown
 */
public record PendingPage(List<Pending.Line> lines, boolean more, boolean serverless) {
    static PendingPage of(List<Pending.Line> found, boolean serverless) {
        var shown = found.subList(0, Math.min(Pending.MOST, found.size()));
        return new PendingPage(List.copyOf(shown), shown.size() < found.size(), serverless);
    }
}

package relevo.app.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.engagement.EngagementPage.GateAct;

/**
 * What happens once, after the last service: the move to an inactive queue, and the manager's leaving.
 *
 * @param near whether any of it is asked for by now
 * @param move the move that is open, or null
 * @param declined that the last one was declined, and why, while none is open; or null
 * @param mail the mail to the assignment team that goes out with the request, or null
 */
public record ParkingWork(
        boolean near,
        List<CriterionLine> criteria,
        boolean manages,
        @Nullable OpenMove move,
        EngagementPage.@Nullable Told declined,
        @Nullable GateAct request,
        @Nullable MoveMail mail,
        boolean reasonWanted,
        @Nullable LocalDate waiting,
        LocalDate parkingDate,
        String queue,
        @Nullable NoteDraft note,
        @Nullable GateAct leave,
        boolean repeatable) {
    /** A move on its way. */
    public record OpenMove(UUID id, String sentence, Instant due, boolean overdue, boolean cancellable, boolean mine) {}

    /**
     * The mail that asks for the move.
     *
     * @param missing the gaps that the record leaves open, as they stand in the text; to be filled in before it can go
     */
    public record MoveMail(
            String to,
            String subject,
            String body,
            List<String> missing,
            @Nullable String trouble) {}
}

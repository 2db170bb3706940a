package relevo.app.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import relevo.app.engagement.EngagementPage.GateAct;
import relevo.app.engagement.EngagementPage.StepSheet;
import relevo.app.web.Sign;

/**
 * The open service: its way, its steps, and what its manager does next.
 *
 * @param manages whether the reader may act as the manager
 * @param place the step after which the work stands: 0 before the discussion is prepared, 1 after
 * @param mail the mail that is to be sent now, or null
 * @param closed how the service ended, or null
 */
public record ServiceWork(
        String id,
        String name,
        boolean manages,
        int place,
        List<Leg> legs,
        List<StepSheet> steps,
        List<NoteDraft> notes,
        @Nullable GateAct start,
        @Nullable MailSheet mail,
        @Nullable DiscussionSheet discussion,
        List<NoteDraft.Tick> statements,
        @Nullable GateAct complete,
        @Nullable String closed,
        @Nullable ReviewLine review,
        @Nullable WithdrawalLine withdrawal,
        boolean withdrawable,
        boolean reopenable,
        boolean statusByHand,
        List<TaskLine> tasks) {
    /** A mail to read, change and send. */
    public record MailSheet(
            String kind,
            String title,
            List<Recipient> to,
            String subject,
            String body,
            String replyTo,
            String language,
            @Nullable String trouble) {}

    /** Somebody the mail can go to. */
    public record Recipient(UUID contact, String name, String address) {}

    /** The discussion: its date, and what is recorded once it was held. */
    public record DiscussionSheet(
            @Nullable Planned planned,
            String zone,
            int noShows,
            GateAct record,
            List<NoteDraft.Tick> held,
            List<NoteDraft.Tick> ready,
            List<String> otherServices,
            LocalDate today) {}

    /**
     * A date for the discussion.
     *
     * @param said ready to read; {@code day}, {@code time} and {@code minutes} as a form has them, by the tenant's clock
     * @param begun whether its time has come
     */
    public record Planned(String said, String day, String time, String minutes, boolean begun) {}

    /** A milestone in doubt. */
    public record ReviewLine(String sentence, @Nullable String proposed, boolean answerable, boolean reopenable) {}

    /** A withdrawal that waits for a team manager. */
    public record WithdrawalLine(String sentence, boolean answerable) {}

    /** A task with its status; an attested one is completed by hand only with what that rests on. */
    public record TaskLine(
            String id, String name, Sign sign, String status, boolean completable, boolean attested, boolean byHand) {}
}
